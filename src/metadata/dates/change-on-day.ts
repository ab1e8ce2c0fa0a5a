import { letters } from '../../text/letters.js'
import { isUpdatedLabel } from './date-labels.js'

/** What says when the text was changed on the day of its publication, or on another one without its year. */
export interface ChangeOnDay {
  /** The time, where no other day stands with it. */
  readonly time: string | undefined
  /** How much of the text behind the date it takes, in UTF-16 units. */
  readonly length: number
}

/** A label of up to three words, a day and a month, the word for the time and the time. */
const change = new RegExp(
  `^[\\s,;|·•(–—-]{0,4}([${letters}]{2,16}(?:\\s[${letters}]{1,14}){0,2})\\s?[:.]?\\s(\\d{1,2}\\.?\\s?(?:[${letters}]{3,10}\\.?|\\d{1,2}\\.),?\\s)?(?:[${letters}]{1,4}\\.?\\s)?(\\d{1,2})[:.h](\\d{2})(?![\\d.])(?:\\s(?:Uhr|uur|h)(?![${letters}]))?\\)?`,
)

/** Tabellenstand 12:10 is a score. */
const compound = new RegExp(`[${letters}]stand$`, 'i')
/** What stands behind a price or the half of the day: another reading of the time than this one. */
const goesOn = new RegExp(`^\\s?[${letters}€$%]`)

/** Reads `, aktualizováno 17:40`, ` Aggiornato alle 17:40` and `Oppdatert 5. mars kl. 17:40` behind a date. */
export function changeOnDay(behind: string): ChangeOnDay | undefined {
  const [whole = '', label = '', day, hour = '', minute = ''] = change.exec(behind) ?? []
  if (label === '' || !isUpdatedLabel(label) || compound.test(label) || goesOn.test(behind.slice(whole.length)))
    return undefined
  return { time: day === undefined ? `${hour.padStart(2, '0')}:${minute}` : undefined, length: whole.length }
}
