import type { ElementNode } from '../../html/nodes.js'

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

const bits: ReadonlyMap<string, number> = wordBits()

function wordBits(): Map<string, number> {
  const map = new Map<string, number>()
  for (const [place, topic] of classTopics.entries())
    for (const word of vocabulary[topic].split(' ')) map.set(word, (map.get(word) ?? 0) | (1 << place))
  return map
}

const words = /[A-Z]?[a-z]+|[A-Z]+/g
/** Longest attribute text that is looked at, in UTF-16 units: style sheets by class list exceed any use of words. */
const longestNames = 300

const namingAttributes = ['className', 'id', 'itemProp', 'role', 'dataComponent', 'dataTestid'] as const

/** Class, id and the attributes that component systems name their parts with, in one string; '' when there are none. */
export function namingText({ properties }: ElementNode): string {
  let names = ''
  for (const attribute of namingAttributes) {
    const value = properties[attribute]
    if (value === undefined || value === null) continue
    const text = typeof value === 'string' ? value : String(value)
    names = names === '' ? text : `${names} ${text}`
  }
  return names.length > longestNames ? names.slice(0, longestNames) : names
}

/** The topics of the names as bits: bit n is `classTopics[n]`. */
export function topicBits(names: string): number {
  let found = 0
  for (const word of names.match(words) ?? []) found |= bits.get(word.toLowerCase()) ?? 0
  return found
}
