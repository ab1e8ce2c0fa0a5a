import type { Credit } from '../../model/metadata.js'
import { foldText } from '../../text/fold.js'
import { mailAddress } from '../people/author-labels.js'
import { looksLikeName } from '../people/looks-like-name.js'
import { readCreditLine } from './credit-line.js'

/** Names have commas inside only rarely, and 'and' between two. */
const separator = /[,，、;；&]|\s{1,9}and\s{1,9}/
const stroke = '/'
/** A link to a note, as Obsidian writes names: [[Ann Lee]]. */
const noteLink = /^\[\[(?:[^[\]]*[|/])?([^[\]|/]+)\]\]$/
const noteStart = '[['
/** How RSS 2.0 writes an author: `desk@news.example (Ana Vale)`; and the form of mail, `Ana Vale <desk@news.example>`. */
const mail = new RegExp(`^(?:${mailAddress}\\s{0,3}\\(([^()]{1,80})\\)|([^<>]{1,80}?)\\s{0,3}<${mailAddress}>)$`)

/** What tells a signature from a name in Chinese characters. */
const signs = /\p{Script=Han}[\s:：/／|丨]|[记記]者|[编編][辑輯]/u

/** The people that one author of a front matter names: an author, but for those whose label says that they are something else. */
export function namedInAuthor(author: string): Credit[] {
  const text = author.startsWith(noteStart) ? author.replace(noteLink, '$1') : unmailed(author)
  return (signs.test(text) ? signed(text) : undefined) ?? namesIn(text).map((name) => ({ role: 'author', name }))
}

function unmailed(text: string): string {
  const match = text.includes('@') ? mail.exec(text) : null
  return match?.[1] ?? match?.[2] ?? text
}

/** What a feed took over as it stood on the page: 某報 記者甲／某地報導, 责任编辑：乙. */
function signed(text: string): Credit[] | undefined {
  const line = readCreditLine(text)
  return line?.complete === true && line.people.length > 0
    ? line.people.map(({ role, name }) => ({ role, name }))
    : undefined
}

/** Of three words a name may be an outlet's: Radio Free Europe/Radio Liberty. */
const longName = /\s\S{1,40}\s/

function namesIn(text: string): string[] {
  const names = text.split(separator).map(foldText).filter(Boolean)
  return names.flatMap((name) => {
    const parts = name.includes(stroke) ? name.split(stroke).map(foldText) : [name]
    return parts.every((part) => looksLikeName(part) && !longName.test(part)) ? parts : [name]
  })
}
