import type { ParagraphRole } from '../model/block.js'
import { isIgnoredCode } from '../text/characters.js'
import { firstWide } from '../text/has-han.js'

/** A role that a label at the head of a paragraph tells. */
export type LabelledRole = Extract<ParagraphRole, 'correction' | 'editor-note'>

/**
 * What newsrooms write before a correction and before a note of their own, by language. Lower case, typographic
 * apostrophes as plain ones.
 */
const labels: Readonly<Record<LabelledRole, readonly string[]>> = {
  correction: [
    // English, German, French
    ...['correction', 'corrections', 'clarification', 'correction and clarification', 'erratum', 'corrigendum'],
    ...['korrektur', 'korrekturhinweis', 'berichtigung', 'richtigstellung'],
    ...['rectificatif', 'rectification', 'erratum'],
    // Spanish, Portuguese, Italian, Catalan
    ...['corrección', 'rectificación', 'fe de errores', 'fe de erratas', 'aclaración'],
    ...['correção', 'erramos', 'errata', 'retificação'],
    ...['correzione', 'errata corrige', 'rettifica'],
    ...['correcció', "fe d'errors"],
    // Dutch, Danish and Norwegian, Swedish, Finnish
    ...['correctie', 'rectificatie', 'rettelse', 'rettelser', 'rättelse', 'oikaisu', 'korjaus'],
    // Polish, Czech and Slovak, Hungarian, Romanian, Turkish
    ...['sprostowanie', 'korekta', 'oprava', 'helyreigazítás', 'rectificare', 'erată', 'düzeltme'],
    // Russian, Ukrainian, Greek
    ...['исправление', 'поправка', 'уточнение', 'виправлення', 'διόρθωση'],
    // Chinese, Japanese, Korean
    ...['更正', '勘误', '勘誤', '更正说明', '更正說明', '訂正', 'お詫びと訂正', '정정', '바로잡습니다'],
  ],
  'editor-note': [
    ...["editor's note", "editors' note", 'editors note', 'editor note', 'note to readers', 'note from the editor'],
    ...[
      'anmerkung der redaktion',
      'hinweis der redaktion',
      'redaktioneller hinweis',
      'anm. d. red.',
      'anm. der redaktion',
    ],
    ...['note de la rédaction', "note de l'éditeur", 'ndlr'],
    ...['nota del editor', 'nota de la redacción', 'nota de redacción', 'n. de la r.', 'nota de la editora'],
    ...['nota da redação', 'nota do editor', 'nota da editora'],
    ...['nota della redazione', "nota dell'editore", 'nota del direttore', 'ndr'],
    ...['nota de la redacció', 'noot van de redactie', 'red.anm.', 'redaktørens note', 'toimituksen huomautus'],
    ...['od redakcji', 'poznámka redakce', 'poznámka redakcie', 'a szerkesztő megjegyzése', 'nota redacției'],
    ...['editörün notu', 'editör notu', 'от редакции', 'примечание редакции', 'від редакції', 'σημείωση της σύνταξης'],
    ...[
      '编者按',
      '編者按',
      '编按',
      '編按',
      '编者注',
      '編者註',
      '编辑注',
      '編集部注',
      '編集部より',
      '編注',
      '편집자주',
      '편집자 주',
    ],
  ],
}

const roles: ReadonlyMap<string, LabelledRole> = new Map(
  (Object.entries(labels) as [LabelledRole, string[]][]).flatMap(([role, texts]) =>
    texts.map((text) => [text, role] as const),
  ),
)

/** What may stand before a label, without spaces. */
const marksBefore = '(（[【*＊'
/** The first UTF-16 units of the labels: most texts begin with another one. */
const firstCodes: ReadonlySet<number> = new Set(
  [...roles.keys(), 't', 'a', 'i', 'd', 'u'].map((label) => label.charCodeAt(0)),
)

/** What divides a label from its text; the label may stand in brackets, and be dated: `Correction, 4 May:`. */
const labelHead = /^[\s(（[【*＊]*([^:：(（)）[\]【】—–|,，]{2,40})(?:[,，][^:：]{1,30})?\s?[:：)）\]】—–|]/u
const apostrophes = /[’ʼ`´]/g

/**
 * How sentences begin that say what a newsroom has corrected, without a label: 'An earlier version of this article …',
 * 'This article was amended on …', 'In einer früheren Version dieses Textes …'.
 */
const amendments: readonly RegExp[] = [
  /^an? (?:earlier|previous) version of (?:this|the) (?:article|story|piece|post|column|report|headline|caption|item)\b/i,
  /^this (?:article|story|piece|post|column) (?:was|has been) (?:amended|corrected) (?:on|to|since|at|after|because)\b/i,
  /^a (?:correction|clarification) was (?:made|added) (?:on|to)\b/i,
  /^in einer (?:früheren|vorherigen|ersten) (?:version|fassung) dieses (?:artikels|beitrags|textes|berichts)\b/i,
  /^(?:dans )?une (?:première|précédente) version de (?:cet article|ce texte)\b/i,
  /^(?:en )?una versión (?:anterior|previa) de (?:este (?:artículo|texto)|esta (?:noticia|nota|información))/i,
  /^(?:em )?uma versão anterior (?:deste (?:artigo|texto)|desta (?:reportagem|matéria|notícia))/i,
  /^(?:in )?una (?:precedente versione|versione precedente) di quest'? ?(?:o )?articolo\b/i,
  /^in een eerdere versie van dit (?:artikel|bericht|stuk)\b/i,
]

/** The role that the paragraph's label tells, or its first words; undefined where it has none of them. */
export function labelledRole(text: string): LabelledRole | undefined {
  if (!mayBeLabelled(text)) return undefined
  if (amendments.some((pattern) => pattern.test(text))) return 'correction'
  const head = labelHead.exec(text.slice(0, 120))?.[1]
  return head === undefined ? undefined : roles.get(head.trim().toLowerCase().replace(apostrophes, "'"))
}

function mayBeLabelled(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (isIgnoredCode(code) || marksBefore.includes(text.charAt(index))) continue
    if (firstCodes.has(code)) return true
    // What is behind is the upper case of no letter with which a label begins.
    return code < firstWide && firstCodes.has(text.charAt(index).toLowerCase().charCodeAt(0))
  }
  return false
}

/** Whether the text is nothing but a label, as over a box of corrections. */
export function isNoteLabel(text: string): boolean {
  return text.length <= longestLabel && roles.has(text.trim().toLowerCase().replace(apostrophes, "'"))
}

const longestLabel = 40
