import { linkTexts } from '../../html/lines/linked-share.js'
import type { TextLine } from '../../html/lines/text-line.js'
import type { ElementNode } from '../../html/nodes.js'
import { textOf } from '../../html/text-content.js'
import type { CreditLine } from '../../metadata/credits/credit-line-types.js'
import { readAgency, readSignature } from '../../metadata/credits/read-signature.js'
import { readCreditLine } from '../../metadata/gather/credit-line.js'
import { creditOfDates } from '../../metadata/gather/date-line.js'
import { mailAddress } from '../../metadata/people/author-labels.js'
import { isPostLine, withoutPostLines } from '../../metadata/people/post-lines.js'
import { foldText } from '../../text/fold.js'
import { type LabelRule, wordSet } from '../label-rule.js'
import type { LineContext, LineRule, LineTake } from '../strip-rule.js'
import { isInDataCell, isInHeading, isInList, isQuoted } from './line-place.js'

/** A line of credits: 责任编辑：…, 来源：…, 'By …', 记者 …. */
export const creditLine: LineRule = {
  id: 'generic/credit-line',
  reason: 'credit',
  why: 'Who wrote, edited and photographed it is metadata.',
  where: 'ends',
  take: (line, context) => {
    const credit = context.completeCredit(line) ?? readSigned(line.text, context)
    if (credit === undefined) return saysOfIt(line, context) ? {} : takeUnderHead(line, context)
    return isQuoted(line) || isOfOther(credit, line, context) ? undefined : { credit }
  },
}

/** UTF-16 units of a headline over the byline in one text. */
const longestHead = 160

/** The byline behind the first break of the first line, whose head is a headline that no title tells. */
function takeUnderHead({ text }: TextLine, { fromStart }: LineContext): LineTake | undefined {
  const end = fromStart === 0 ? text.indexOf(lineFeed) : -1
  if (end <= 0 || end > longestHead) return undefined
  const credit = readCreditLine(withoutPostLines(text.slice(end + 1)))
  if (credit?.complete !== true || !credit.people.some(({ role }) => role === 'author')) return undefined
  return { part: { from: end, to: text.length }, credit }
}

const lineFeed = '\n'

/** Whether the line says where the text appeared first, who helped or who posted it, or what its author is. */
function saysOfIt(line: TextLine, context: LineContext): boolean {
  if (saysWhereFirst(line, context) || namesHelpers(line, context)) return true
  if (saysWhoSubmitted(line, context)) return true
  return context.behindByline && !isInHeading(line) && isPostLine(line.text)
}

/** Reads what signs an article in its last lines or in its first one. */
function readSigned(text: string, { hasHan, fromStart, fromEnd }: LineContext): CreditLine | undefined {
  if (fromEnd <= lastSignature) return hasHan ? (readSignature(text) ?? readAgency(text)) : undefined
  return fromStart === 0 ? (readAddressed(text) ?? readHandled(text)) : undefined
}

const addressed = new RegExp(`^([^@]{5,60})[\\s,|]{1,3}[(<[]?${mailAddress}[)>\\]]?$`)

const beforeAddress = /^[\s,|(<[]{1,5}/

/** Reads a first line that is a name and how to write to it. */
function readAddressed(text: string): CreditLine | undefined {
  const name = text.includes('@') ? addressed.exec(text)?.[1] : undefined
  if (name === undefined) return undefined
  const [given = '', ...others] = name.toLowerCase().split(' ')
  const family = others.at(-1) ?? ''
  const own = text.slice(name.length).toLowerCase().split('@', 1)[0]?.replace(beforeAddress, '') ?? ''
  // An office has a word of its name as its address, a person nearly always more than one: avale@, ana.vale@.
  const isOfPerson = own.length > family.length && own.startsWith(given.charAt(0)) && own.endsWith(family)
  return isOfPerson ? readCreditLine(`By ${name}`) : undefined
}

/** The name and the account, over a post: Ana Vale (@anavale). */
const handled = /^([^@()]{3,40}) \(@\w{2,20}\)$/

function readHandled(text: string): CreditLine | undefined {
  const name = text.includes('@') ? handled.exec(text)?.[1] : undefined
  return name === undefined ? undefined : readCreditLine(`By ${name}`)
}

/** Whether the line is of a thing that a Japanese text shows: in a list of facts, 作者 is who made it. */
function isOfThing(line: TextLine, context: LineContext): boolean {
  return line.text.startsWith('作者') && isInList(line) && context.hasKana()
}

/** A label and what it is of, as lists of facts have it; what those of a book or a film say, and those of whom to ask. */
const fact = /^[^\s：:]{1,8}\s?[：:]/
const ofWork = /^(?:出版|ISBN|定[价價]|[页頁][数數]|[书書片]名|[导導]演|主演|[编編][剧劇]|片长|上映|[类類]型)/i
const ofContact = /^(?:联系)?(?:电话|手机|地址|邮|传真|方式)|^e-?mail/i
/** Lines on either side that are looked at, and UTF-16 units of each. */
const mostFacts = 4
const longestFact = 60

/** Whether the line stands in a list of facts of a book, a film or an office: 作者：甲 over 出版社：…, 联系人：甲 over 电话：…. */
function isAmongFacts({ block, text }: TextLine): boolean {
  const siblings = block.type === 'element' && text.length <= longestFact ? (block.parent?.children ?? []) : []
  const texts = siblings.length > mostSiblings ? [] : siblings.filter((node) => node.type === 'element')
  const place = texts.indexOf(block as ElementNode)
  const telling = text.startsWith('联系人') ? ofContact : ofWork
  return [1, -1].some((step) => {
    for (let at = place + step; Math.abs(at - place) <= mostFacts; at += step) {
      const node = texts[at]
      const beside = node === undefined || node.last - node.index > longestFact ? '' : foldText(textOf(node))
      if (beside.length > longestFact || !fact.test(beside)) return false
      if (telling.test(beside)) return true
    }
    return false
  })
}

/** Elements beside a line that may hold such facts: the credits of a page with more ask again and again. */
const mostSiblings = 1000

/** Whether a credit is one of a list of works, or of what was printed on another day. */
function isOfOther({ date, source }: CreditLine, line: TextLine, context: LineContext): boolean {
  if (isOfThing(line, context) || (context.hasHan && isAmongFacts(line))) return true
  if (date === undefined || (source?.kind !== 'copyright' && (context.hasHan || !isInList(line)))) return false
  return !context.isStatedDay(date)
}

/** Lines behind that of a signature. */
const lastSignature = 1

/** March 2, 2021 by Ana Vale; Ana Vale · 2 March 2021 where the document states her as the author. */
export const datedByline: LineRule = {
  id: 'generic/dated-byline',
  reason: 'credit',
  why: 'Who wrote it and when is metadata.',
  where: 'ends',
  take: (line, { fromStart, fromEnd, isStatedDay, datesOf, mass }) => {
    const read = datesOf(line)
    if (read === undefined || read.names.length === 0 || (fromStart === 0 && fromEnd === 0)) return undefined
    if (!read.isLabelled && !read.dates.every(isStatedDay)) return undefined
    if (isInHeading(line) || isInDataCell(line, mass) || isQuoted(line)) return undefined
    // Who stands with the date of a change need not have written the text.
    const isChange = read.changed !== undefined
    return { credit: creditOfDates(read, isChange ? [] : read.names.map((name) => ({ role: 'author', name }))) }
  },
}

/** UTF-16 units of a line that says where the text appeared first. */
const longestFirst = 400

/** 'This article was originally published by Hill News.' */
const firstIn =
  /^(?:a version of this (?:article|story|report|post|column|essay|piece) |(?:this (?:\w{3,9} (?:was|is|has been)|article|story|report|post|column) )?(?=originally |first |re))(?:originally |first |re)?(?:published|appear(?:ed|s)) (?:in|on|by|from|at) .{2,160}$/i

/** Ana Vale contributed to this report; With assistance from Ana Vale; Con información de AFP. */
const helpers =
  /^(?:[—–-]\s)?(?:[Cc]ontributing: |[Ww]ith (?:assistance|files) from |[Cc]on información de |(?:[Cc]om informações d[aeo]|[Cc]on informazioni di|[Mm]it (?:[Ii]nformationen|[Mm]aterial) (?:von|der)|[Mm]et medewerking van|[Aa]vec l['’]aide de) (?=[\p{Lu}\d][^,]{0,60}$))[^.!?]{2,160}\.?$/u
const contributors =
  /^[A-Z][^.!?:;“”"]{3,160} contributed (?:to this (?:report|story|article)|reporting(?: (?:to|for|from) [^.!?:;]{2,40})?)\.?$/i
/** What these have, which is found sooner than they are. */
const contributed = / contributed (?:to this|reporting)/i

/** 'The post <a>Title</a> appeared first on <a>Site</a>.', as systems write it below the texts of a feed, in any language. */
function saysWhereFirst(line: TextLine, { fromEnd, beginsWide, isTitle, mass }: LineContext): boolean {
  if (fromEnd > 0 || line.text.length > longestFirst) return false
  if (!beginsWide && firstIn.test(line.text)) return true
  if (mass.links(line.block) === 0) return false
  const links = linkTexts(line)
  return links.length > 1 && links.some(isTitle)
}

function namesHelpers({ text }: TextLine, { fromEnd, beginsWide }: LineContext): boolean {
  if (beginsWide || fromEnd > underHelpers || text.length > longestFirst) return false
  return helpers.test(text) || (contributed.test(text) && contributors.test(text))
}

/** What feeds of Reddit write under each text: submitted by /u/ana to r/mills [link] [comments]. */
const submitted = /^submitted by \/?u\/[\w-]{1,40}(?: to \/?r\/\w{1,40})?(?:\s\[link\](?:\s\[comments\])?)?$/

function saysWhoSubmitted({ text }: TextLine, { fromEnd }: LineContext): boolean {
  return fromEnd === 0 && submitted.test(text)
}

/** Notes under the line that says who helped. */
const underHelpers = 3

const agency =
  /^[\p{Script=Han}A-Za-z·]{2,14}(?:局|社|报|网|部|委|署|办公室|委员会|电视台|电台|日报|晚报|通讯社|客户端|研究院|协会)$/u

/** 第一部, 第2部, 大结局, 半年报, 互联网, 东北部: a part of the text itself, or a thing that it is about. */
const noBody =
  /^(?:第.{1,4}部|首页.*)$|(?:[大变残困败僵结棋]局|[公旅诗]社|(?<![青少老])[年季财简通海情电预]报|^公报|[联电]网|[内全东西南北中]部)$/u

/** The first line that is nothing but the name of the body whose text follows. */
export const agencyLine: LineRule = {
  id: 'generic/agency-line',
  reason: 'credit',
  why: 'The name of the issuing body alone on the first line is the source.',
  where: 'start',
  take: (line, context) => {
    if (context.fromStart > 0 || context.fromEnd === 0 || !context.hasHan) return undefined
    if (!agency.test(line.text) || noBody.test(line.text) || isInHeading(line)) return undefined
    return { credit: { people: [], source: { name: line.text, kind: 'line' }, complete: true } }
  },
}

/** The line of names above or below the text. */
export const byline: LabelRule = {
  id: 'generic/byline',
  reason: 'credit',
  why: 'Who wrote it and where it was taken from is metadata.',
  names: wordSet(
    'byline, bylines, author, authors, writer, reporter, editor, credit, credits, contributor, contributors, source, 来源, 作者, 责编',
  ),
  tagNames: new Set(['address']),
}
