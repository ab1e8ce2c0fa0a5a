import { hasHan } from '../../text/has-han.js'
import { isOutletName } from '../credits/outlets.js'
import { titleKey } from '../title/title-key.js'

const brackets = /\s{0,9}[（(]([^（）()]*)[）)]\s{0,9}/u
const domain = /^(?:www\.)?[\w-]+(?:\.[\w-]+)+\/?$/
/** What makes a firm of a name, and what a site calls itself beside it. */
const beside =
  /(?:ltd|inc|llc|gmbh|limited|corp|nachrichten|news|online|developer|admin|administrator|webmaster|com|net|org)$/
const www = /^www\./
/** The characters by which Chinese channels of one site begin alike: 某浪网, 某浪科技. */
const commonBeginning = 2
/** A shorter name with the same beginning may be a person's. */
const minChannel = 4

/** Whether a name is that of the site, not of somebody who writes for it. A desk (`… Team`, `…-Redaktion`) is not the site. */
export function isSiteName(name: string, sites: ReadonlySet<string>): boolean {
  if (domain.test(name)) return true
  const bracket = brackets.exec(name)
  const parts = bracket === null ? [name] : [name.replace(brackets, ' '), bracket[1] ?? '']
  if (parts.some((part) => isSiteKey(titleKey(part.replace(www, '')), sites))) return true
  const first = name.split(' ', 1)[0] ?? ''
  if (domain.test(first) && sites.has(titleKey(first))) return true
  return hasHan(name) && (isOutletName(name) || [...sites].some((site) => isChannel(name, site)))
}

function isChannel(name: string, site: string): boolean {
  if (name.length < commonBeginning) return false
  return site.startsWith(name) || (name.length >= minChannel && site.startsWith(name.slice(0, commonBeginning)))
}

function isSiteKey(key: string, sites: ReadonlySet<string>): boolean {
  if (key === '') return false
  return (
    sites.has(key) || sites.has(key.replace(beside, '')) || [...sites].some((site) => site.replace(beside, '') === key)
  )
}
