import { foldText } from '../../text/fold.js'
import type { CandidateValues } from '../candidate.js'
import type { Cleaned } from './clean-context.js'
import { cleanText } from './clean-text.js'
import { pictureLibraries } from './picture-libraries.js'

const quotes = /^[“"'「《【]+|[”"'」》】]{1,99}$/gu
/** What systems and editors fill in where they know of no outlet. */
const noOutlet = new RegExp(
  `^(?:未知(?:来源)?|不[详詳]|无|佚名|(?:网友)?原[创創]|转载|互联网|网络(?:整理|转载)?|网友|举报|admin|internet|facebook|egen|egna|(?:${pictureLibraries}|profimedia|stock(?:photo)?)(?:[ /].{1,40})?|게티이미지(?:뱅크)?)$`,
  'i',
)
const bookTitle = /^《[^《》]*》$/u
/** A longer text is a sentence. In UTF-16 units. */
const maxName = 80

/** 某网-《某报》: the mark at the end is that of a part. */
function withoutQuotes(name: string): string {
  const bare = name.replace(quotes, '').trim()
  return opening.test(bare) ? name : bare
}

const opening = /[“「《【]/

/** UC Regents. For more information …: a sentence behind the name. St. Louis is no end of one. */
const sentenceBehind = /(?<=\p{L}{3})\.\s\p{Lu}\p{L}{0,24}(?:\s\p{Ll}{1,24}){2}.*/u

function foldName(name: string): string {
  return foldText(name).replace(sentenceBehind, '')
}

/** The name of a publisher, without what is said behind it. */
export function cleanPublisher(name: string): Cleaned<string> {
  return cleanText(foldName(name))
}

/** Takes quotation marks off an outlet's name, and what is said behind it. */
export function cleanSource(source: CandidateValues['source']): Cleaned<CandidateValues['source']> {
  const folded = foldName(source.name)
  const name = bookTitle.test(folded) ? folded.slice(1, -1) : folded.includes('、') ? folded : withoutQuotes(folded)
  if (name === '') return { refused: 'it is empty' }
  if (noOutlet.test(name)) return { refused: 'it stands for no outlet' }
  if (name.length > maxName) return { refused: 'it is too long for the name of an outlet' }
  return { value: source.url === undefined ? { name } : { name, url: source.url } }
}
