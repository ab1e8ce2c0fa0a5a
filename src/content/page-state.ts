import { property } from '../html/attributes/attribute.js'
import { candidatesOf } from '../metadata/candidate.js'
import type { JsonObject } from '../metadata/json-ld/json-tree.js'
import { parseLenientJson } from '../metadata/json-ld/parse-lenient-json.js'
import { titleKey } from '../metadata/title/title-key.js'
import type { ContentStrategy } from './content-strategy.js'
import { tokenHashes } from './features/token-hashes.js'
import { longestPassage } from './stated/longest-passage.js'
import { proseWidth } from './stated/prose-width.js'
import { readMarkup, withoutTags } from './stated/read-markup.js'
import { type ScriptText, scriptTexts } from './stated/script-text.js'
import { ShownText } from './stated/shown-text.js'
import { type Passage, statePassages } from './stated/state-passages.js'
import { statedPart } from './stated/stated-part.js'

/** What hands data to a program: an assignment or a call whose value begins with a bracket. */
const handedOver = /[=(]\s{0,8}[[{]/
/** Types of scripts that hold JSON, and of such that are programs. */
const jsonType = /json/i
const programType = /^\s*(?:$|(?:text|application)\/(?:x-)?(?:java|ecma)script\b)/i

/** The keys under which the web's systems keep an article's text in their state. */
const bodyKeys: ReadonlySet<string> = new Set(
  `articlebody article_body articletext article_text body bodyhtml body_html bodytext body_text blocks components content
  contenthtml content_elements content_html fulltext full_text html maintext markup paragraphs rendered story storybody
  text`.split(/\s+/),
)
/** The keys of an object's headline. */
const titleKeys = ['headline', 'title', 'name'] as const
/** Letters of a headline that tells stories apart. */
const shortestTitle = 8
/** Share of the title's words that an article repeats at least, 0–1. */
const titleShare = 0.4
/** Paragraphs of a string that is HTML for its own sake. */
const paragraphTag = /<p[\s>]/gi
const fewestParagraphs = 3

/** A passage with what speaks for it. */
interface Judged {
  readonly passage: Passage
  readonly prose: string
  readonly width: number
  readonly score: number
}

interface Found extends Judged {
  readonly script: ScriptText
  /** Where the data begins in the script. */
  readonly offset: number
}

/** Titles that passages are compared with; a page states three or four. */
const mostTitles = 8
/** Passages that are compared with the page, the likeliest first. */
const mostTried = 8

/**
 * The text that a script hands to the page's program (`__NEXT_DATA__`, `window.__STATE__ = {…}`, streamed pieces of
 * HTML), where the page's own elements show nothing of it. A string counts where it reads like prose, is HTML or stands
 * under a key that systems keep texts under, and stands beside the page's headline or repeats its words.
 */
export const pageState: ContentStrategy = (input) => {
  const { leaves, candidates, isFeedDocument } = input
  if (isFeedDocument) return undefined
  const titles = candidatesOf(candidates, 'title').map(({ value }) => value)
  const shown = titles.length === 0 ? undefined : ShownText.ofLittle(leaves)
  if (shown === undefined) return undefined
  const data = scriptTexts(input).flatMap((script) => dataOf(script) ?? [])
  if (!data.some(({ json }) => json.length >= shown.shortest && longestPassage(json) >= shown.shortest))
    return undefined
  const judge = new Judge(titles.slice(0, mostTitles))
  const judged: Found[] = []
  for (const { json, script, offset } of data) {
    for (const passage of statePassages(parseLenientJson(json))) {
      const found = judge.of(passage)
      if (found !== undefined) judged.push({ ...found, script, offset })
    }
  }
  judged.sort((left, right) => right.score - left.score || right.width - left.width)
  const best = judged.slice(0, mostTried).find(({ prose, width }) => shown.lacks(prose, width))
  if (best === undefined) return undefined
  const { script, offset, passage } = best
  const parts = passage.texts.flatMap((text) => statedPart(input.document, script, text, offset) ?? [])
  return parts.length === 0 ? undefined : { roots: [script.script], article: new Set(), stated: { ...script, parts } }
}

/** What a script hands over. */
interface ScriptData {
  readonly script: ScriptText
  /** Where the data begins in the script. */
  readonly offset: number
  readonly json: string
}

/** The data of a script; undefined where it has none. */
function dataOf(script: ScriptText): ScriptData | undefined {
  const { value } = script.text
  const type = String(property(script.script, 'type') ?? '')
  if (jsonType.test(type)) return { script, offset: 0, json: value }
  const found = programType.test(type) ? handedOver.exec(value) : null
  if (found === null) return undefined
  const offset = found.index + found[0].length - 1
  return { script, offset, json: value.slice(offset) }
}

/** Says of passages whether they may be the article. */
class Judge {
  readonly #titles: ReadonlySet<string>
  readonly #words: readonly (readonly number[])[]
  readonly #named = new Map<JsonObject, boolean>()

  constructor(titles: readonly string[]) {
    this.#titles = new Set(titles.map(titleKey).filter((key) => key.length >= shortestTitle))
    this.#words = titles.map(tokenHashes)
  }

  /** undefined for what is no prose, and for what nothing but its length speaks for. */
  of(passage: Passage): Judged | undefined {
    const isHtml = (passage.texts[0]?.value.match(paragraphTag)?.length ?? 0) >= fewestParagraphs
    const isNamed = bodyKeys.has(passage.key)
    if (!isHtml && !isNamed) return undefined
    const prose = passage.texts.map(({ value }) => withoutTags(readMarkup(value))).join('\n')
    const width = proseWidth(prose)
    if (width === 0) return undefined
    const hasTitle = passage.owners.some((owner) => this.#isNamed(owner))
    if (!hasTitle && !this.#repeatsTitle(prose)) return undefined
    return { passage, prose, width, score: (hasTitle ? 4 : 0) + (isNamed ? 2 : 0) + (isHtml ? 1 : 0) }
  }

  #isNamed(object: JsonObject): boolean {
    const known = this.#named.get(object)
    if (known !== undefined) return known
    const named = titleKeys.some((key) => {
      const value = object.entries.get(key)
      return value?.kind === 'text' && this.#titles.has(titleKey(value.value))
    })
    this.#named.set(object, named)
    return named
  }

  #repeatsTitle(prose: string): boolean {
    const words = new Set(tokenHashes(prose))
    return this.#words.some(
      (title) => title.length > 0 && title.filter((word) => words.has(word)).length >= title.length * titleShare,
    )
  }
}
