import type { Candidate, CandidatePlace } from '../candidate.js'
import { candidateFor, candidateOf } from '../candidate-for.js'
import { decodeReferences } from '../decode-references.js'
import { statedNames } from '../people/stated-names.js'
import { splitKeywords } from '../split-keywords.js'
import { gatherMetaImages } from './meta-images.js'
import { type MetaField, metaNames } from './meta-names.js'
import { type NamedMeta, placeFor } from './named-metas.js'

const address = /^(?:https?:)?\/\//i

/** © 2020-2024, 版权所有: what `<meta name=copyright>` says besides whose the rights are. 1843 Magazine is the name of one. */
const rights =
  /^(?:\s|©|\(c\)|copyright(?![a-z])|版权所有|[:：]|(?:19|20)\d\d|\d{4}(?=\s?[-–—]|$)|[-–—](?=\s?\d|\s)){1,16}/i
const rightsBehind = /(?:\s\d{4})?[\s.,]{0,4}(?:版[权權]所有|all rights reserved|alle rechte vorbehalten)\W{0,3}$/i
/** Who made the program of a forum, as it states on each of its pages. */
const forumMakers = /^(?:comsenz|tencent cloud)/i

/** What `<meta>` elements state; of each field the better kept names first. */
export function gatherMeta(metas: readonly NamedMeta[]): Candidate[] {
  const ranked: { meta: NamedMeta; field: Exclude<MetaField, 'image'>; rank: number }[] = []
  for (const meta of metas) {
    const known = metaNames.get(meta.name)
    if (known !== undefined && known.field !== 'image') ranked.push({ meta, field: known.field, rank: known.rank })
  }
  ranked.sort((a, b) => a.rank - b.rank)
  const candidates: Candidate[] = []
  for (const { meta, field } of ranked) {
    const place = placeFor(meta)
    const value = decodeReferences(meta.content)
    const [outlet = '', portal] = meta.name === portalAuthor && hangul.test(value) ? value.split(' | ') : []
    if (portal !== undefined && portalName.test(portal)) candidates.push(candidateOf('source', { name: outlet }, place))
    else if (field === 'free') for (const item of ofTier(value, place)) candidates.push(item)
    else if (field === 'keywords')
      for (const keyword of splitKeywords(value)) candidates.push(candidateFor(field, keyword, place))
    else if (field === 'authors')
      for (const name of statedNames(meta.name === 'citation_author' ? inOrder(value) : value))
        candidates.push(candidateFor(field, name, place))
    else if (field === 'publisher') {
      const name = meta.name === 'copyright' ? value.replace(rights, '').replace(rightsBehind, '') : value
      if (!address.test(name) && !forumMakers.test(name)) candidates.push(candidateFor(field, name, place))
    } else candidates.push(candidateFor(field, value, place))
  }
  for (const item of [...ofLabels(metas), ...gatherMetaImages(metas)]) candidates.push(item)
  return candidates
}

/** `twitter:label1` with `twitter:data1`: what a card shows beside the title, in the words of the site's language. */
function ofLabels(metas: readonly NamedMeta[]): Candidate[] {
  const data = new Map<string, NamedMeta>()
  for (const meta of metas) if (cardData.test(meta.name) && !data.has(meta.name)) data.set(meta.name, meta)
  if (data.size === 0) return []
  return metas.flatMap(({ name, content }) => {
    const number = name.startsWith(card) ? cardLabel.exec(name)?.[1] : undefined
    if (number === undefined || !writtenBy.test(content)) return []
    const named = data.get(`${card}data${number}`)
    return named === undefined
      ? []
      : statedNames(decodeReferences(named.content)).map((value) => candidateFor('authors', value, placeFor(named)))
  })
}

/** The outlet and the portal that shows its text, as Korean portals state them: 산성일보 | 포털. */
const portalAuthor = 'og:article:author'
const portalName = /네이버|다음|네이트|포털|portal|naver|daum|nate/i
const hangul = /[가-힣]/

const card = 'twitter:'
const cardLabel = /^twitter:label(\d)$/
const cardData = /^twitter:data\d$/
const writtenBy =
  /^(?:written by|by|author|verfasst von|geschrieben von|écrit par|rédigé par|escrito por|autor|scritto da|geschreven door|auteur|skriven av|skrevet (?:av|af)|kirjoittanut|napisane przez|написано автором|автор|作者|投稿者|執筆者)$/i

/** Google Scholar's names have the family name first: `Vale, Ana`. */
function inOrder(name: string): string {
  const [family = '', given, ...more] = name.split(',')
  return given === undefined || more.length > 0 ? name : `${given.trim()} ${family.trim()}`
}

/** `article:content_tier` is `free`, `metered` or `locked`; what is metered is neither. */
function ofTier(value: string, place: CandidatePlace): Candidate[] {
  const tier = value.toLowerCase()
  if (tier !== 'free' && tier !== 'locked') return []
  return [candidateOf('isAccessibleForFree', tier === 'free', place)]
}
