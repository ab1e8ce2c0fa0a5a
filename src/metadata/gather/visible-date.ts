import type { Extent } from '../../html/line-extent.js'
import type { ElementNode } from '../../html/nodes.js'
import { readableText } from '../../html/text-content.js'
import type { TextLine } from '../../html/text-line.js'
import { foldText } from '../../text/fold.js'
import type { Candidate } from '../candidate.js'
import { findDate } from '../dates/find-date.js'
import { candidateFor } from './candidate-for.js'
import { attribute, placeOf } from './page-elements.js'

/** What stands before a date that is not that of the publication, at the end of what is before it. */
const updated =
  /(?:updated?|last (?:updated|modified|edited|reviewed)|modified|edited|revised|aktualisiert|geändert|stand|bearbeitet|mis(?:e)? à jour|modifié|actualizad[oa]|modificad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|gewijzigd|oppdatert|uppdaterad|opdateret|päivitetty|zaktualizowano|aktualizacja|aktualizováno|aktualizované|frissítve|güncelleme|güncellendi|обновлено|изменено|оновлено|ενημέρωση|更新(?:日期|时间|時間)?|修改(?:时间)?)(?:\s(?:on|am|le|el|em|il|at|op|den))?\s?[：:.]?\s*$/iu
/** The same as one of an element's names. */
const updatedName = /(?:^|[-_\s])(?:updated?|modified|dateModified|lastmod|revised)(?:$|[-_\s])/i

/** The dates of the lines around the headline, in their order. */
export function datesOfLines(lines: readonly TextLine[], extentOf: (line: TextLine) => Extent): Candidate[] {
  return lines.flatMap((line) => {
    const found = findDate(line.text)
    if (found === undefined) return []
    const field = updated.test(found.before) ? 'modifiedAt' : 'publishedAt'
    const place = { from: 'visible', detail: 'dateline', raw: line.text, ...placeOf(extentOf(line)) } as const
    return [candidateFor(field, found.text, place)]
  })
}

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
