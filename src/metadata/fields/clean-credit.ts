import type { Credit } from '../../model/metadata.js'
import { foldText } from '../../text/fold.js'
import type { Cleaned } from './clean-context.js'

const by = /^(?:by|von|par|por)\s+(?=\S)/i
const address = /^https?:\/\/|@\S+\.\w/i
/** A longer text is a biography. In UTF-16 units; the longest desk of the labelled documents has 60. */
const maxName = 100

/** Takes `By` off a name; addresses and biographies are refused. */
export function cleanName(text: string): Cleaned<string> {
  const value = foldText(text).replace(by, '')
  if (value === '') return { refused: 'it is empty' }
  if (address.test(value)) return { refused: 'it is an address, not a name' }
  return value.length > maxName ? { refused: 'it is too long for a name' } : { value }
}

/** As `cleanName`, with the role. */
export function cleanCredit(credit: Credit): Cleaned<Credit> {
  const name = cleanName(credit.name)
  return 'refused' in name ? name : { value: { role: credit.role, name: name.value } }
}
