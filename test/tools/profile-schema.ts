import type {
  MetadataRule,
  ProfileBlockRule,
  ProfileKeepRule,
  ProfileLayout,
  ProfileMatchRule,
  ProfileStripRule,
  SiteProfile,
} from '../../src/model/profile.js'
import { stripReasons } from '../../src/model/report.js'
import { blockKinds, creditRoles, profileFields, stripExtents } from '../../src/profiles/profile-keys.js'

/** A JSON Schema, as far as it is used here. */
export interface Schema {
  $schema?: string
  title?: string
  description?: string
  type?: 'object' | 'array' | 'string' | 'integer' | 'number'
  properties?: Record<string, Schema>
  required?: readonly string[]
  additionalProperties?: boolean | Schema
  minProperties?: number
  items?: Schema
  enum?: readonly string[]
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  const?: number
  not?: Schema
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  dependentRequired?: Record<string, readonly string[]>
}

type Properties<T> = Record<keyof T, Schema>

const text: Schema = { type: 'string', minLength: 1 }
const id: Schema = { type: 'string', pattern: '^[a-z\\d](?:[a-z\\d]|-(?=[a-z\\d]))*$' }
const selector: Schema = { type: 'string', minLength: 1, maxLength: 1000 }
const pattern: Schema = { type: 'string', maxLength: 1000, minLength: 1 }
const zone: Schema = { type: 'string', pattern: '^[A-Za-z]' }
const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const nth: Schema = {
  type: 'integer',
  not: { const: 0 },
  description: 'Only the n-th element, from 1; from the end when negative.',
}

function described(schema: Schema, description: string): Schema {
  return { ...schema, description }
}

function list(items: Schema, description: string): Schema {
  return { type: 'array', items, description }
}

const ancestors: Schema = list(
  selector,
  'Instead of each element its nearest ancestor that matches, once for each selector.',
)

const matchProperties: Properties<ProfileMatchRule> = {
  hosts: list({ type: 'string', minLength: 1, maxLength: 253 }, 'Host names; subdomains match too.'),
  frontMatter: { type: 'object', minProperties: 1, additionalProperties: text, description: 'Keys and exact values.' },
  markup: list(selector, 'Selectors of which one must match.'),
}

const metadataProperties: Properties<MetadataRule> = {
  select: described(selector, 'The elements that hold the value.'),
  comment: described(pattern, 'A pattern on comments; its first group is the value.'),
  script: described(pattern, 'A pattern on lines of scripts; its first group is the value.'),
  line: described(pattern, 'A pattern on lines of text; its first group is the value.'),
  value: described(text, 'The value itself.'),
  text: described(pattern, 'Only the elements whose text it matches.'),
  nth,
  ancestors,
  attribute: described(text, 'Read this attribute instead of the text.'),
  after: described(text, 'Keep what stands after it.'),
  until: described(text, 'Keep what stands before it.'),
  match: described(pattern, 'Keep its first group.'),
  replace: list(
    {
      type: 'object',
      properties: { pattern, with: { type: 'string', maxLength: 1000 } },
      required: ['pattern', 'with'],
      additionalProperties: false,
    },
    'Replace every match of each pattern.',
  ),
  split: described(pattern, 'Split at every match.'),
  date: described({ type: 'string', minLength: 1, maxLength: 100 }, 'How dates are written: yyyy-MM-dd HH:mm.'),
  timeZone: described(zone, 'With date: the IANA zone of these dates.'),
  role: { type: 'string', enum: creditRoles, description: 'For credits: the role of the people named.' },
}

const stripProperties: Properties<ProfileStripRule> = {
  id: described(id, 'Unique in the profile.'),
  reason: { type: 'string', enum: stripReasons, description: 'Why it is not the article.' },
  select: described(selector, 'The elements to take.'),
  text: described(pattern, 'A pattern on their text, or on lines.'),
  nth,
  ancestors,
  take: {
    type: 'string',
    enum: stripExtents,
    description: 'The element, it and its following siblings, those alone, or it and the rest of the article.',
  },
  why: described(text, 'One sentence for the next maintainer.'),
  maxShare: { type: 'number', minimum: 0, maximum: 1, description: 'The share of the text that it may take.' },
}

const keepProperties: Properties<ProfileKeepRule> = {
  id: described(id, 'Unique in the profile.'),
  select: described(selector, 'The elements to keep.'),
  why: described(text, 'One sentence for the next maintainer.'),
}

const blockProperties: Properties<ProfileBlockRule> = {
  select: described(selector, 'The elements that hold the lines.'),
  as: { type: 'string', enum: blockKinds, description: 'What the lines are.' },
  depth: { type: 'integer', minimum: 1, maximum: 6, description: 'Of headings.' },
  why: described(text, 'One sentence for the next maintainer.'),
}

/** What `nth`, `ancestors` and the like are about. */
const needsSelect: Readonly<Record<string, readonly string[]>> = { nth: ['select'], ancestors: ['select'] }

const metadataRule: Schema = {
  type: 'object',
  properties: metadataProperties,
  additionalProperties: false,
  oneOf: ['select', 'comment', 'script', 'line', 'value'].map((place) => ({ required: [place] })),
  dependentRequired: { ...needsSelect, text: ['select'], attribute: ['select'], timeZone: ['date'] },
  not: {
    anyOf: ['after', 'until', 'match', 'replace', 'split', 'date'].map((step) => ({ required: ['value', step] })),
  },
}

/** The steps that only some fields take. */
const fieldSteps: Readonly<Record<string, readonly (keyof MetadataRule)[]>> = {
  credits: ['role'],
  publishedAt: ['date', 'timeZone'],
  modifiedAt: ['date', 'timeZone'],
}
const { role: _role, date: _date, timeZone: _timeZone, ...commonSteps } = metadataProperties

function metadataRuleOf(field: string): Schema {
  const steps = (fieldSteps[field] ?? []).map((step) => [step, metadataProperties[step]])
  return { ...metadataRule, properties: { ...commonSteps, ...Object.fromEntries(steps) } }
}

const parts: Properties<Pick<SiteProfile, 'content' | 'metadata' | 'strip' | 'keep' | 'blocks'>> = {
  content: list(selector, 'The elements that hold the article, best first.'),
  metadata: {
    type: 'object',
    properties: Object.fromEntries(
      profileFields.map((field) => [field, { type: 'array', items: metadataRuleOf(field) }]),
    ),
    additionalProperties: false,
    description: 'Where fields are stated.',
  },
  strip: list(
    {
      type: 'object',
      properties: stripProperties,
      required: ['id', 'reason'],
      additionalProperties: false,
      anyOf: [{ required: ['select'] }, { required: ['text'] }],
      dependentRequired: { ...needsSelect, take: ['select'] },
    },
    'What is not the article.',
  ),
  keep: list(
    { type: 'object', properties: keepProperties, required: ['id', 'select'], additionalProperties: false },
    'What a generic or inherited rule would take and is the article.',
  ),
  blocks: list(
    {
      type: 'object',
      properties: blockProperties,
      required: ['select', 'as'],
      additionalProperties: false,
      not: { required: ['depth'], properties: { as: { type: 'string', enum: ['caption'] } } },
    },
    'Lines that are headings or captions.',
  ),
}

const layoutProperties: Properties<ProfileLayout> = {
  validSince: described(day, 'The first day.'),
  validUntil: described(day, 'The last day.'),
  ...parts,
}

const profileProperties: Properties<SiteProfile> = {
  $schema: text,
  id: described(id, 'Lower case letters, digits and single dashes between them.'),
  extends: described(id, 'The id of the profile it builds on.'),
  match: {
    type: 'object',
    properties: matchProperties,
    additionalProperties: false,
    description: 'What recognises the site.',
  },
  siteName: described(text, 'Used where the page states none.'),
  timeZone: described(zone, 'IANA zone for dates that state none.'),
  ...parts,
  layouts: list(
    {
      type: 'object',
      properties: layoutProperties,
      additionalProperties: false,
      anyOf: [{ required: ['validSince'] }, { required: ['validUntil'] }],
    },
    'What holds for pages of some years only.',
  ),
  disableRules: list({ type: 'string', pattern: '^[a-z\\d-]+\\/[a-z\\d-]+$' }, 'Ids of rules that may not fire.'),
}

/**
 * A profile as a JSON Schema, for editors: its keys, their forms and what they must go with. Whether selectors, patterns,
 * host names and time zones are good, ids unique and references known, only `validateProfile` can tell.
 */
export const profileSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Site profile',
  type: 'object',
  properties: profileProperties,
  required: ['id'],
  additionalProperties: false,
}
