import type { ElementRule } from '../strip-rule.js'

/** Programs and data for programs. JSON-LD is read for metadata; the script itself stays out. */
export const script: ElementRule = {
  id: 'generic/script',
  reason: 'script',
  why: 'A script is not text.',
  select: 'script',
}

/** Style sheets, wherever they stand. */
export const style: ElementRule = {
  id: 'generic/style',
  reason: 'style',
  why: 'A style sheet is not text.',
  select: 'style',
}

/** What only browsers without scripting show; with scripting on, the HTML standard parses it as one raw text. */
export const noscript: ElementRule = {
  id: 'generic/noscript',
  reason: 'noscript',
  why: 'It repeats for browsers without scripting what the page says elsewhere.',
  select: 'noscript',
}

/** The document's title, outside the text; read for the metadata. */
export const documentTitle: ElementRule = {
  id: 'generic/document-title',
  reason: 'headline',
  why: 'The title of the window is not part of the text.',
  select: 'head > title',
}
