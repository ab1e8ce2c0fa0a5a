import { firstFrom } from '../../html/first-from.js'
import type { Extent } from '../../html/lines/line-extent.js'
import { isNamedCaption } from '../../html/lines/line-marks.js'
import { isText, type LinePiece, type TextLine } from '../../html/lines/text-line.js'
import { linkAbove } from '../../html/link-above.js'
import type { ElementNode, ParentNode } from '../../html/nodes.js'
import { originalAddress } from '../../html/original-address.js'
import { textOf } from '../../html/text-content.js'
import { foldText } from '../../text/fold.js'
import { hasHan } from '../../text/has-han.js'
import type { Candidate } from '../candidate.js'
import { candidateFor, candidateOf, placeAt } from '../candidate-for.js'
import { japaneseNames } from '../people/japanese-names.js'
import { looksLikeName, namesControl } from '../people/looks-like-name.js'
import { isPost, splitNames } from '../people/split-names.js'
import { statedNames } from '../people/stated-names.js'
import { titleKey } from '../title/title-key.js'
import { bylineNames, firstText, isBareLead, maxByline, signedNames, unusualName } from './byline-pieces.js'
import { creditsOfLine } from './credit-lines.js'
import { datedOutlet } from './dated-outlet.js'
import { isJapanese } from './is-japanese.js'
import { nameLine } from './name-line.js'
import { attribute, attributeList, type PageElements } from './page-elements.js'

/** How an element's names say that it holds the author, in the languages whose pages we know. */
const bylineName =
  /(?:^|[-_\s])(?:by-?line|reader-credits|author|autor|autorin|auteur|autore|autores|redacteur|redakteur|verfasser|writer|journalist|reporter|contributor(?=[-_]{1,2}names?)|skribent|forfatter|kirjoittaja|yazar|penulis|szerz[oő]k?|autorius|autoriai|tac-?gia|avtor|toimittaja|signature|firma)s?(?:$|[-_\s]|name|link|box|info|list|text)/i
/** Names of elements that only stand beside the author. */
const besideName =
  /(?:bio|avatar|image|photo|img|social|follow|twitter|desc|job|role|function|comment|related|more|visually-?hidden|sr-only|screen-?reader)/i
const camel = /([a-z])([A-Z])/g
const profileLink =
  /\/(?:authors?|autor(?:es|en|in)?|auteurs?|autori?|redakt(?:ion|eur|eure|oren)|profil(?:e|es|en)?|people|person(?:en|as)?|staff|journalist(?:s|en|er)?|reporters?|writers?|contributors?|contributor-profile|by|byline|columnists?|editors|team|firmas?|yazar(?:lar)?|penulis|szerz[oő]k?|autorius|tac-?gia|avtor|signataires?|forfatter|skribent|toimittaja)\/[^/?#]/i
/** Addresses that can only be an author's: such a link counts wherever it stands. */
const authorLink =
  /\/(?:authors?|autor(?:es|en|in)?|auteurs?|autori?|contributors?|columnists?|szerz[oő]k?|autorius|tac-?gia|signataires?)\/[^/?#]/i
/** An element that holds the byline is this many levels above its text at most. */
const maxLevels = 4

/**
 * Who the lines around the headline say wrote the article: lines that are credits by their words, then links to profiles,
 * then elements that are bylines by their names.
 */
export function peopleOfLines(lines: readonly TextLine[], extentOf: (line: TextLine) => Extent): Candidate[] {
  const credits: Candidate[] = []
  const links: Candidate[] = []
  const named: Candidate[] = []
  const desks: Candidate[] = []
  const known = new Map<ElementNode, boolean | undefined>()
  lines.forEach((line, index) => {
    if (line.text.length > maxByline) return
    const credit = creditsOfLine(line, extentOf)
    const signed = credit.length > 0 && line.pieces.length === 1 ? [] : signers(line, lines[index + 1], known)
    const isComplete = credit.length > 0 && !runsOn(credit, signed)
    if (isComplete) for (const item of credit) credits.push(item)
    const outlet = credit.some(({ field }) => field === 'source') ? undefined : datedOutlet(line)
    if (outlet !== undefined) {
      const place = placeAt('visible', 'dateline', line.text, extentOf(line))
      credits.push(candidateOf('source', { name: outlet }, place, 'dateline'))
    }
    const isSigned = isComplete && (signed.length === 0 || credit.some(namesPeople))
    const linked = linkedNames(line)
    // The next line may go on with one more link: `By <a>Ana Vale</a>`, `and <a>Bo Stone</a>`.
    if (isSigned && !isLinked(credit, linked)) return
    if (isOfAnother(line, lines[index - 1], lines[index + 1])) return
    const unusual =
      linked.length === 0 && signed.length === 0 && isByline(line.pieces, known)
        ? unusualName(firstText(line))
        : undefined
    if (unusual !== undefined)
      desks.push(candidateFor('authors', unusual, placeAt('html', 'byline', line.text, extentOf(line))))
    if (linked.length === 0 && signed.length === 0) return
    const extent = extentOf(line)
    const ofLink = placeAt('html', 'profile-link', line.text, extent, 'profile-link', true)
    for (const name of linked) links.push(candidateFor('authors', name, ofLink))
    if (isSigned) return
    const ofByline = placeAt('html', 'byline', line.text, extent, 'byline')
    for (const name of signed) named.push(candidateFor('authors', name, ofByline))
  })
  const found = [...credits, ...links, ...withoutPosts(named)]
  return found.some(namesAuthor) ? found : [...found, ...desks]
}

/** What makes pictures, alone or as who does it: Foto, Fotograf, Photographer. */
const picturing = /^\(?(?:photo|foto|bild(?:er)?(?![^\s:)])|kuva|valokuva|illustra|фото)[^\s\d.,:()]{0,12}[:)]{0,2}$/i
/** A label before a name, that of whoever edits included. */
const labelOfOther = /^(?:editor|redaktor|redaktør|redaktör|redaktion|redactor|redattore|editör)\s?:?$/i
/** One word over a name is its label, and what stands under that is of the next name. */
const anyLabel = /^\S+$/

/** Who makes pictures, as a post behind a name: what pictures are of, 'Photos' or 'Foto:', begins something else there. */
const pictureMaker =
  /^\(?(?:photo|foto|valokuva|illustra|фото)[^\s\d.,:()]{0,9}(?:gr[aá]f[oa]?|graph|ph?e[rn]?|jou?rnalista?|reporter|kuvaaja|aaja|tor|tör|teur|граф)\)?$/i

/** Whether the line is the name of somebody else than the author: in a figure, or beside a line or an element that says so. */
function isOfAnother(line: TextLine, before: TextLine | undefined, behind: TextLine | undefined): boolean {
  if (isNamedCaption(line)) return true
  const texts = line.pieces.filter(isText).map(({ node, from, to }) => foldText(node.value.slice(from, to)))
  const first = texts.findIndex((text) => looksLikeName(text))
  const upToName = texts.slice(0, first === -1 ? texts.length : first + 1)
  if (upToName.some((text) => text.startsWith('©') || picturing.test(text))) return true
  if (first === texts.length - 2 && pictureMaker.test(texts.at(-1) ?? '')) return true
  const { parent } = line.block
  const label = before !== undefined && (before.block.parent === parent || before.block === parent) ? before.text : ''
  if (picturing.test(label) || labelOfOther.test(label)) return true
  return !anyLabel.test(label) && behind?.block.parent === parent && pictureMaker.test(behind.text)
}

/** Last words that are family names as well: `Jo Staff` is somebody, and the news staff is not. */
const familyName =
  /^(?!(?:news|editorial|web|sports?|staff|senior|general)\s)\S+\s(?:staff|fellows?|engineer|experts?)$/i

function isOnlyPost(text: string): boolean {
  return isPost(text) && !familyName.test(text)
}

/** Without what the people are, where elements name those as well: `<b>Ana Vale</b>` over `<i>Head of Mills</i>`. */
function withoutPosts(named: readonly Candidate[]): readonly Candidate[] {
  const people = named.filter(({ value }) => typeof value === 'string' && !isOnlyPost(value))
  return people.length > 0 ? people : named
}

/** Whether the people of a credit are authors, and those that its line links to. */
function isLinked(credit: readonly Candidate[], linked: readonly string[]): boolean {
  const people = credit.filter(namesPeople)
  return people.length === linked.length && people.length > 0 && people.every(namesAuthor)
}

/** Whether it names somebody: whoever signs beside such a credit did what it says. */
function namesPeople({ field }: Candidate): boolean {
  return field === 'authors' || field === 'credits'
}

function namesAuthor(candidate: Candidate): boolean {
  return candidate.field === 'authors' || (candidate.field === 'credits' && candidate.value.role === 'author')
}

/** Whether a credit by its words has as one name what the line's elements divide: `By <a>Ana Vale</a> <i>Senior Writer</i>`. */
function runsOn(credit: readonly Candidate[], signed: readonly string[]): boolean {
  return credit.some(
    ({ field, value }) => field === 'credits' && signed.some((name) => value.name !== name && isMore(value.name, name)),
  )
}

/** Whether what follows the name in the text is what the person is, or the name once more. */
function isMore(text: string, name: string): boolean {
  const rest = text.startsWith(name) ? text.slice(name.length).trim() : ''
  return rest === name || isPost(rest)
}

/** Who signs the article: in the line behind one that only announces that, or where elements say so, or behind a `by`. */
function signers(
  line: TextLine,
  next: TextLine | undefined,
  known: Map<ElementNode, boolean | undefined>,
): readonly string[] {
  if (next !== undefined && isBareLead(line.text)) return bylineNames(next.text)
  const inJapanese = hasHan(line.text) && isByline(line.pieces, known) ? namesInJapanese(line.text, line.block) : []
  if (inJapanese.length > 0) return inJapanese
  const signed = signedNames(line, (piece) => isByline([piece], known, line.block.parent))
  if (signed.length > 0) return signed
  return isByline(line.pieces, known) ? bylineNames(line.text) : []
}

/** The Japanese names of a text that stands where a byline does: their family names are too many to be listed. */
function namesInJapanese(text: string, parent: ParentNode | null): readonly string[] {
  return hasHan(text) && isJapanese(text, parent) ? japaneseNames(text) : []
}

/**
 * The texts of `rel=author` links, else of links to authors' pages of the site; none where they name so many that they
 * must be of other stories.
 *
 * @param hosts Those of the page; none: not known
 */
export function peopleOfLinks(
  { anchors, related }: Pick<PageElements, 'anchors' | 'related'>,
  hosts: readonly string[],
): Candidate[] {
  const marked = related.filter((element) =>
    attributeList(element, 'rel').some((rel) => rel.toLowerCase() === 'author'),
  )
  const found =
    marked.length > 0 ? marked : anchors.filter((element) => isAuthorsPage(attribute(element, 'href'), hosts))
  const detail = marked.length > 0 ? 'rel=author' : 'author-link'
  const names = new Map<string, ElementNode>()
  for (const element of found) {
    if (isOfPictures(element)) continue
    const text = linkedName(element)
    const fits = marked.length > 0 ? text !== '' : isSignature(text, element)
    if (fits && text.length <= maxByline && !names.has(text)) names.set(text, element)
  }
  if (names.size === 0 || names.size > maxLinkedNames) return []
  return [...names].flatMap(([text, element]) =>
    statedNames(text).map((name) =>
      candidateFor('authors', name, placeAt('html', detail, text, element, detail, true)),
    ),
  )
}

/** `Ana Vale (texto)`, `Bo Stone (fotografia)`: what somebody did, in brackets behind the link. */
const pictures = /^\s?\((?:foto|photo|vídeo|video|ilustra|illustra|infogra|graf)/i

function isOfPictures({ parent, index }: ElementNode): boolean {
  const siblings = parent?.children ?? []
  const next = siblings[firstFrom(siblings, index) + 1]
  return next?.type === 'text' && pictures.test(next.value)
}

/** Whether the text of a link to an author's page is the author: it is written like a name, or the link's own names or address say so. */
function isSignature(text: string, element: ElementNode): boolean {
  if (splitNames(text).every(looksLikeName) || namesItsPage(text, element)) return true
  if (namesInJapanese(text, element).length > 0) return true
  return text !== '' && namesByline(element) === true && !namesControl(text)
}

/** Whether the address is that of an author's page of one of the hosts; a site's columnists may be presented by another. */
function isAuthorsPage(address: string, hosts: readonly string[]): boolean {
  if (!authorLink.test(address)) return false
  const original = originalAddress(address)
  return hosts.length === 0 || !URL.canParse(original) || hosts.includes(new URL(original).hostname)
}

/** Whether the address of an author's page ends with the name: /author/ana-v/ for Ana V, who signs so. */
function namesItsPage(name: string, element: ElementNode): boolean {
  const key = titleKey(name)
  return (
    key.length >= minAlias &&
    !noAlias.test(key) &&
    key === titleKey(lastFolder.exec(attribute(element, 'href'))?.[1] ?? '')
  )
}

/** Letters of the shortest name that an address tells to be one. */
const minAlias = 3
/** What lists of authors and what is made of them are called. */
const noAlias =
  /^(?:feed|rss|all|archives?|index|log(?:in|out)|sign(?:up|in)|register|submit|guidelines?|terms|apply|join|contact|about)$/
const lastFolder = /\/([^/?#]{1,60})\/?(?:[?#]|$)/

/** The name that a link shows, without what it leads to. */
function linkedName(element: ElementNode): string {
  return foldText(nameLine(element)).replace(allPosts, '').replace(trailing, '')
}

const allPosts = /^(?:(?:view|see|read|show) )?(?:all |more )?(?:posts|articles|stories)(?: (?:by|from|of) |$)/i
/** What divides the name from the next one. */
const trailing = /[\s,;|·•/]{1,9}$/

/** Authors that one article links to; more are those of a list of stories. */
const maxLinkedNames = 4

function linkedNames(line: TextLine): string[] {
  const names: string[] = []
  const seen = new Set<ElementNode>()
  for (const piece of line.pieces) {
    const link = isText(piece) ? linkAbove(piece.node.parent) : undefined
    if (link === undefined || seen.has(link)) continue
    seen.add(link)
    if (!attributeList(link, 'rel').includes('author') && !profileLink.test(attribute(link, 'href'))) continue
    const text = foldText(textOf(link))
    if (text.length > maxByline) continue
    const inJapanese = namesInJapanese(text, link)
    for (const item of inJapanese.length > 0 ? inJapanese : splitNames(text).filter(looksLikeName)) names.push(item)
  }
  return names
}

/** Whether an element around the pieces, and inside `outer` where one is given, says by its names that it holds the author. */
function isByline(
  pieces: readonly LinePiece[],
  known: Map<ElementNode, boolean | undefined>,
  outer?: ParentNode | null,
): boolean {
  let node: ParentNode | null = pieces.find(isText)?.node.parent ?? null
  for (let level = 0; level < maxLevels && node?.type === 'element' && node !== outer; level++) {
    if (!known.has(node)) known.set(node, namesByline(node))
    const says = known.get(node)
    if (says !== undefined) return says
    node = node.parent
  }
  return false
}

/** undefined where the names of the element say neither that it holds the author nor that it stands beside one. */
function namesByline(element: ElementNode): boolean | undefined {
  let stated = ''
  for (const name of namingAttributes) stated = `${stated} ${attribute(element, name)}`
  if (stated.length === namingAttributes.length) return undefined
  const names = stated.replace(camel, '$1-$2')
  if (besideName.test(names)) return false
  return bylineName.test(names) ? true : undefined
}

const namingAttributes = ['className', 'id', 'dataTestid', 'dataComponent', 'dataQa'] as const
