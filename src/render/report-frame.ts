import type { Element } from 'hast'
import type { Article } from '../model/article.js'
import { htmlElement } from './html-element.js'
import { reportStyle } from './report-style.js'

/** SHA-256 of the style sheet and of the script, in Base64. A test computes them again and names the new ones. */
const styleHash = 'g38llsKtVuhX2sONWWd2pvJAZX8PnhJV6E5N7XOj/GQ='
const scriptHash = '+Guj7vlW+pJUW5Sfbu+B+c1hFL2xmSdIed44Lap03II='

/** Nothing is loaded, nothing is sent, and nothing runs but what stands in the report itself. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  `script-src 'sha256-${scriptHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The `<head>` of the report. */
export function reportHead({ metadata }: Article): Element {
  return htmlElement(
    'head',
    {},
    htmlElement('meta', { charSet: 'utf-8' }),
    htmlElement('meta', { httpEquiv: ['Content-Security-Policy'], content: contentSecurityPolicy }),
    htmlElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    htmlElement('meta', { name: 'color-scheme', content: 'light dark' }),
    htmlElement('meta', { name: 'referrer', content: 'no-referrer' }),
    htmlElement('title', {}, `Parse report: ${metadata.title ?? 'untitled'}`),
    htmlElement('style', {}, reportStyle),
  )
}

/** What the report is about, and where to find what in it. */
export function reportHeader(
  { metadata, status, profile, contentRoots, diagnostics }: Article,
  name?: string,
): Element {
  const facts: [label: string, value: string][] = [
    ['Status', status],
    ['Profile', profile === null ? 'none' : `${profile.id} (by ${profile.matchedBy})`],
    ['Content', contentRoots.length === 0 ? 'not found' : contentRoots.map(({ foundBy }) => foundBy).join(', ')],
  ]
  const jumps: [id: string, label: string][] = [
    ['text', 'Text'],
    ...(diagnostics.length > 0 ? [['diagnostics', 'Diagnostics'] as [string, string]] : []),
    ['metadata', 'Metadata'],
    ['entries', 'Stripped entries'],
  ]
  return htmlElement(
    'header',
    {},
    htmlElement('p', { className: ['eyebrow'] }, name === undefined ? 'Parse report' : `Parse report: ${name}`),
    htmlElement(
      'h1',
      { dir: 'auto', ...(metadata.language !== undefined && { lang: metadata.language }) },
      metadata.title ?? 'Untitled',
    ),
    htmlElement(
      'ul',
      { className: ['facts'] },
      ...facts.map(([label, value]) => htmlElement('li', {}, `${label} `, htmlElement('b', {}, value))),
    ),
    htmlElement(
      'nav',
      { className: ['jump'], ariaLabel: 'Parts of the report' },
      ...jumps.map(([id, label]) => htmlElement('a', { href: `#${id}` }, label)),
    ),
  )
}
