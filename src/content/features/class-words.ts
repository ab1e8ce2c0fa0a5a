import type { Attribute, Attributed } from '../../html/attributes/attribute.js'
import { ItemScanner } from '../../html/attributes/item-scanner.js'
import { longestNames } from '../../html/element-names.js'
import { hashAfter, WordTable } from '../../html/word-table.js'
import { fnvBasis, fnvPrime } from './text-reader.js'

/**
 * Words that class names, ids and a few other attributes use all over the web, whatever the page's language, by what they
 * say of the element. A word says something only where it stands alone between separators or capitals.
 */
const vocabulary: Readonly<Record<ClassTopic, string>> = {
  body: 'article articlebody articletext articlecontent body content entry post story text richtext prose paragraph copy main artikel beitrag nota noticia corpo cuerpo texte',
  related:
    'related relatedarticles recommend recommended recommendation recommendations recirc recirculation more also similar next previous prev teaser teasers trending popular latest mostread outbrain taboola sidebar rail carousel slider card cards list listing widget feed hot rank',
  social:
    'share sharing shares social comment comments disqus reply respond consent cookie cookies gdpr newsletter subscribe subscription signup login follow facebook twitter whatsapp toolbar tools print',
  caption:
    'caption captions figcaption credit credits copyright image img photo picture gallery media video figure slide bildunterschrift legend lightbox',
  byline:
    'byline author authors meta date time timestamp published updated bio tags tag topic topics keywords breadcrumb breadcrumbs category categories kicker info source profile autor',
  lead: 'lead intro standfirst summary deck dek subtitle subheadline subhead excerpt chapeau vorspann abstract description lede sapo bajada entradilla sottotitolo perex teasertext',
  frame:
    'nav navigation navbar menu header footer topbar masthead site global skip modal popup overlay dialog banner logo search form button btn',
  advert:
    'ad ads adv advert advertisement advertising sponsor sponsored sponsor promo promotion promoted dfp commercial anzeige werbung paywall premium offer cta donate shop product affiliate',
}

/** What class words can say of an element. */
export type ClassTopic = 'body' | 'related' | 'social' | 'caption' | 'byline' | 'lead' | 'frame' | 'advert'

/** The topics, in the order of their bits. */
export const classTopics: readonly ClassTopic[] = Object.keys(vocabulary) as ClassTopic[]

const topicsByWord = new WordTable()
for (const [place, topic] of classTopics.entries())
  for (const word of vocabulary[topic].split(' ')) topicsByWord.add(word, 1 << place)

/** UTF-16 units of the class names that tell two elements apart. */
const longestClasses = 200

const space = 0x20

/** What the part of a word that was read is: its letters decide where it ends, `HTMLText-body` has `HTMLT`, `ext` and `body`. */
const noWord = 0
const oneCapital = 1
const capitals = 2
const smallLetters = 3

/** Reads what elements are called: both of its answers come out of one walk over the class names. */
export class NameReader {
  /** The class topics of the element that was read last, as bits: bit n is `classTopics[n]`. */
  topics: number = 0
  /** Hash of its class names. */
  classHash: number = fnvBasis
  /** Units that were read, as if all names stood in one text with a space between each two of them. */
  #length = 0
  readonly #items = new ItemScanner()

  /** Reads class, id and the attributes that component systems name their parts with. */
  read({ attributes }: Attributed): void {
    this.topics = 0
    this.classHash = fnvBasis
    this.#length = 0
    let className: Attribute | undefined
    let id: Attribute | undefined
    let itemProp: Attribute | undefined
    let role: Attribute | undefined
    let component: Attribute | undefined
    let testId: Attribute | undefined
    for (let place = 0; place < attributes.length; place++) {
      const attribute = attributes[place] as Attribute
      const name = attribute.known.property
      if (name === 'className') className = attribute
      else if (name === 'id') id = attribute
      else if (name === 'itemProp') itemProp = attribute
      else if (name === 'role') role = attribute
      else if (name === 'dataComponent') component = attribute
      else if (name === 'dataTestid') testId = attribute
    }
    this.#readNames(className, true)
    this.#readNames(id)
    this.#readNames(itemProp)
    this.#readNames(role)
    this.#readNames(component)
    this.#readNames(testId)
  }

  #readNames(attribute: Attribute | undefined, isClass = false): void {
    if (attribute === undefined) return
    if (this.#length > 0) this.#length++
    const items = this.#items
    items.open(attribute)
    for (let place = 0; items.next(); place++) {
      if (place > 0) {
        if (isClass && this.#length < longestClasses) this.classHash = Math.imul(this.classHash ^ space, fnvPrime)
        this.#length++
      }
      this.#readName(items.text, items.start, items.end, isClass ? longestClasses - this.#length : 0)
    }
  }

  /** Reads the words of a name, and hashes its first `hashed` units. */
  #readName(text: string, from: number, to: number, hashed: number): void {
    const end = Math.min(to, from + longestNames - this.#length)
    const hashEnd = from + hashed
    this.#length += to - from
    let hash = this.classHash
    let word = noWord
    let start = 0
    let wordHash = 0
    for (let at = from; at < end; at++) {
      const code = text.charCodeAt(at)
      if (at < hashEnd) hash = Math.imul(hash ^ code, fnvPrime)
      const isSmall = code >= 97 && code <= 122
      const isCapital = code >= 65 && code <= 90
      if (isSmall ? word === capitals : word !== noWord && (word === smallLetters || !isCapital)) {
        this.topics |= topicsByWord.get(wordHash, text, start, at)
        word = noWord
      }
      if (!isSmall && !isCapital) continue
      if (word === noWord) {
        start = at
        wordHash = 0
      }
      wordHash = hashAfter(wordHash, code)
      word = isSmall ? smallLetters : word === noWord ? oneCapital : capitals
    }
    if (word !== noWord) this.topics |= topicsByWord.get(wordHash, text, start, end)
    this.classHash = hash
  }
}
