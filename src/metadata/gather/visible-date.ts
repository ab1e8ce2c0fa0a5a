import type { Leaf } from '../../html/leaf.js'
import type { Extent } from '../../html/line-extent.js'
import type { ElementNode } from '../../html/nodes.js'
import { readableText } from '../../html/text-content.js'
import type { TextLine } from '../../html/text-line.js'
import { foldText } from '../../text/fold.js'
import type { Candidate } from '../candidate.js'
import { type FoundDate, findDate } from '../dates/find-date.js'
import { candidateFor } from './candidate-for.js'
import { attribute, placeOf } from './page-elements.js'

/** What stands before a date that is not that of the publication, at the end of what is before it. */
const updated =
  /(?:updated?|last (?:updated|modified|edited|reviewed)|modified|edited|revised|aktualisiert|geändert|stand|bearbeitet|mis(?:e)? à jour|modifié|actualizad[oa]|modificad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|gewijzigd|oppdatert|uppdaterad|opdateret|päivitetty|zaktualizowano|aktualizacja|aktualizováno|aktualizované|frissítve|güncelleme|güncellendi|обновлено|изменено|оновлено|ενημέρωση|更新(?:日期|时间|時間)?|修改(?:时间)?)(?:\s(?:on|am|le|el|em|il|at|op|den))?\s?[：:.]?\s*$/iu
/** The same as one of an element's names. */
const updatedName = /(?:^|[-_\s])(?:updated?|modified|dateModified|lastmod|revised)(?:$|[-_\s])/i

/** The dates of the lines around the headline: those that are most surely its own first. */
export function datesOfLines(lines: readonly TextLine[], extentOf: (line: TextLine) => Extent): Candidate[] {
  const dated = lines.flatMap((line) => {
    const found = findDate(line.text)
    return found === undefined ? [] : [{ line, found, doubt: doubtOf(line.text, found) }]
  })
  dated.sort((a, b) => a.doubt - b.doubt)
  return dated.flatMap(({ line, found, doubt }) => {
    if (doubt > maxDoubt) return []
    const field = updated.test(found.before) ? 'modifiedAt' : 'publishedAt'
    const place = { from: 'visible', detail: 'dateline', raw: line.text, ...placeOf(extentOf(line)) } as const
    return [candidateFor(field, found.text, place)]
  })
}

/** The lines around the headline and, where none of them has a date, the first after it with a label and a date. */
export function withLabelledDate(lines: readonly TextLine[], leaves: readonly Leaf[], headline: number): TextLine[] {
  if (lines.some((line) => findDate(line.text) !== undefined)) return [...lines]
  const labelled = labelledDateLine(leaves, headline)
  return labelled === undefined ? [...lines] : [...lines, labelled]
}

function labelledDateLine(leaves: readonly Leaf[], from: number): TextLine | undefined {
  for (let index = from; index < leaves.length; index++) {
    const leaf = leaves[index]
    if (leaf?.kind !== 'text' || leaf.text.length > maxLabelled) continue
    const found = strongLabel.test(leaf.text) ? findDate(leaf.text) : undefined
    if (found !== undefined && label.test(found.before)) return leaf
  }
  return undefined
}

/** A longer line is prose, in UTF-16 units. */
const maxLabelled = 120
const strongLabel = /发布(?:时间|日期)|发表(?:时间|日期)|published|veröffentlicht|publié|publicado|pubblicato/iu

/** A date that more text stands around than this, in UTF-16 units, is part of a sentence or a caption. */
const maxDoubt = 60

/** How much text around a date is no label, author or source of it: 0 where it stands alone, has a time or is labelled. */
function doubtOf(line: string, { text, before }: FoundDate): number {
  if (clock.test(text) || label.test(before)) return 0
  return Math.max(0, line.length - text.length)
}

const clock = /\s\S*\d[:.h：时時点]\s?\d{2}/
const label =
  /(?:^|[\s|•·(（])(?:published|posted|publiziert|veröffentlicht|erschienen|vom|publié(?:e)?|publicado|pubblicato|gepubliceerd|publicerad|publisert|julkaistu|opublikowano|опубликовано|опубліковано|δημοσίευση|yayınlanma|发布(?:时间|日期|于)?|发表(?:时间|于)?|日期|时间|時間)(?:\s\p{L}{1,4})?\s?[:：]?\s*$/iu

/** The dates of `<time>` elements. */
export function datesOfTimes(times: readonly ElementNode[]): Candidate[] {
  return times.flatMap((element) => {
    const stated = attribute(element, 'dateTime')
    const text = foldText(stated === '' ? readableText(element) : stated)
    if (text === '') return []
    const field = isUpdate(element) ? 'modifiedAt' : 'publishedAt'
    return [candidateFor(field, text, { from: 'html', detail: 'time', raw: text, ...placeOf(element) })]
  })
}

function isUpdate(element: ElementNode): boolean {
  const names = ['className', 'itemProp', 'id'].map((name) => attribute(element, name)).join(' ')
  if (updatedName.test(names)) return true
  const siblings = element.parent?.children ?? []
  const before = siblings.slice(0, siblings.indexOf(element)).findLast((node) => foldText(readableText(node)) !== '')
  if (before !== undefined) return updated.test(foldText(readableText(before)).slice(-60))
  return updated.test(foldText(readableText(element)).slice(0, 20).split(/\d/, 1)[0] ?? '')
}
