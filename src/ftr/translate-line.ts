import type { MetadataRule, ProfileField, ProfileStripRule, SiteProfile } from '../model/profile.js'
import { validateProfile } from '../profiles/validate-profile.js'
import { attributeTest } from './css.js'
import { type FoundRule, groupFound } from './group-found.js'
import { guessReason } from './guess-reason.js'
import { parseXPath } from './parse-xpath.js'
import { readValue } from './read-value.js'
import { translatePath } from './translate-path.js'
import { XPathError } from './xpath.js'

/** A strip rule without the id that it gets in its profile. */
export type NamelessStripRule = Omit<ProfileStripRule, 'id'>

/** What a line adds to the profile, and what of it could not be said. */
export interface TranslatedLine {
  content?: string
  metadata?: { field: ProfileField; rules: MetadataRule[] }
  strip?: NamelessStripRule[]
  /** undefined where all of the line was said. */
  why?: string
}

/**
 * Translates the XPath of `body:`.
 *
 * @throws XPathError where nothing of it can be said; so do the others here
 */
export function translateContent(xpath: string): TranslatedLine {
  const { found, failures } = translatePath(parseXPath(xpath))
  const selectors: string[] = []
  const notes = [...failures]
  for (const { select, text, ancestors, take, attribute, nth, notes: own } of groupFound(found)) {
    if (attribute !== undefined) notes.push('an attribute is no container')
    else if (ancestors !== undefined || take !== undefined) notes.push('a container that is reached from inside')
    else if (text !== undefined) notes.push('a container that only its text tells')
    else {
      selectors.push(select)
      notes.push(...own)
      if (nth !== undefined) notes.push('all that match are taken, not one of them')
    }
  }
  const content = selectors.join(', ')
  return checked({ content, ...reasonFor(notes) }, selectors.length, { content: [content] })
}

/** Translates the XPath of a metadata directive. */
export function translateField(xpath: string, field: ProfileField): TranslatedLine {
  const translated = readValue(parseXPath(xpath))
  if ('value' in translated) return { metadata: { field, rules: [{ value: translated.value }] } }
  const { found, failures, steps, note } = translated
  const groups = groupFound(found)
  const rules = groups.flatMap(({ take, notes: _notes, ...rule }): MetadataRule[] =>
    take === undefined ? [{ ...rule, ...steps }] : [],
  )
  const notes = [...failures, ...(note === undefined ? [] : [note])]
  for (const group of groups)
    notes.push(...(group.take === undefined ? group.notes : ['the siblings after an element']))
  return checked({ metadata: { field, rules }, ...reasonFor(notes) }, rules.length, { metadata: { [field]: rules } })
}

/** Translates the XPath of `strip:`. */
export function translateStrip(xpath: string): TranslatedLine {
  const { found, failures } = translatePath(parseXPath(xpath))
  const notes = [...failures]
  const elements = found.filter(({ attribute, isText }) => {
    if (attribute !== undefined) notes.push('an attribute is no part of the text')
    if (isText) notes.push('loose text between elements: a rule takes elements, or whole lines by their text')
    return attribute === undefined && !isText
  })
  const groups = groupFound(elements)
  for (const group of groups) notes.push(...group.notes)
  return stripRules(groups, notes)
}

/** Translates `strip_id_or_class:`, which is about a part of the id or of the class names. */
export function translateStripName(name: string): TranslatedLine {
  const part = name.replace(/['"]/g, '')
  if (part === '') throw new XPathError('a name wanted')
  return stripRules(
    [{ select: `${attributeTest('class', '*', part)}, ${attributeTest('id', '*', part)}`, notes: [] }],
    [],
  )
}

/** Translates `strip_image_src:`, which is about a part of the URL of an image. */
export function translateStripImage(part: string): TranslatedLine {
  const source = part.replace(/['"]/g, '')
  if (source === '') throw new XPathError('a part of a URL wanted')
  return stripRules([{ select: `img${attributeTest('src', '*', source)}`, notes: [] }], [])
}

function stripRules(groups: readonly FoundRule[], notes: readonly string[]): TranslatedLine {
  const strip = groups.map(({ notes: _notes, attribute: _attribute, ...rule }) => ({
    reason: guessReason(rule.select),
    ...rule,
  }))
  const named = strip.map((rule, index) => ({ id: `rule-${index}`, ...rule }))
  return checked({ strip, ...reasonFor(notes) }, strip.length, { strip: named })
}

function reasonFor(notes: readonly string[]): { why?: string } {
  return notes.length === 0 ? {} : { why: [...new Set(notes)].join('; ') }
}

/** Gives the translation, where there is one and a profile may hold it. */
function checked(line: TranslatedLine, count: number, part: Omit<SiteProfile, 'id'>): TranslatedLine {
  if (count === 0) throw new XPathError(line.why ?? 'nothing that a selector can say')
  const [problem] = validateProfile({ id: 'import', ...part })
  if (problem !== undefined) throw new XPathError(problem.message)
  return line
}
