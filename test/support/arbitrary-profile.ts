import fc from 'fast-check'
import type {
  MetadataRule,
  ProfileBlockRule,
  ProfileField,
  ProfileKeepRule,
  ProfileLayout,
  ProfileStripRule,
  SiteProfile,
} from '../../src/model/profile.js'
import { type StripReason, stripReasons } from '../../src/model/report.js'
import { creditRoles, profileFields, stripExtents } from '../../src/profiles/profile-keys.js'
import { allGenericRuleIds } from '../../src/strip/generic-rules.js'

/** Selectors of every kind that is supported, of what the documents of `arbitrary-html.ts` hold. */
const selector = fc.constantFrom(
  ...[
    '*',
    'html',
    'body',
    'head',
    'article',
    'nav',
    'p',
    'div',
    'a',
    'li',
    'table',
    'td',
    'script',
    'template',
    'title',
  ],
  ...['h1', 'h2', 'b', 'span', 'svg', 'select', 'iframe', 'img', 'br', 'x-note', '.share', '.article-body', '#content'],
  ...['p:first-child', 'li:nth-child(2n+1)', ':nth-last-of-type(2)', ':empty', ':root', ':only-child', '[hidden]'],
  ...['[class*=a]', '[href^="/"]', '[title$=b]', 'div p', 'p + p', 'h2 ~ *', 'body > *', 'tr > td > p', 'div:has(p)'],
  ...['*:has(> b)', ':not(p)', ':is(p, div):not(.share)', 'p:not(div > p), td', ':not(:empty)', 'article *, nav *'],
)

const pattern = fc.constantFrom(
  ...[
    '.',
    '^',
    '$',
    '^$',
    '\\S',
    '(.*)',
    '^(.*)$',
    'harbour',
    '(harbour|bridge)',
    '^\\s*(\\S+)',
    '原标题：(.*)',
    '([^：]+)：',
  ],
  ...['\\p{L}+', '(\\d{4}-\\d{2}-\\d{2})', 'x{0,3}$', '[^a-z]', '(?:ab|cd)+', '<', '&', '。$', '\\u3000'],
)

const day = fc.constantFrom('1990-01-01', '2019-06-30', '2024-02-29', '2100-12-31')
const timeZone = fc.constantFrom('UTC', 'Asia/Shanghai', 'America/New_York', 'Asia/Kathmandu', 'Africa/Monrovia')
const nth = fc.integer({ min: -3, max: 3 }).filter((number) => number !== 0)
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(value, { maxLength: 3 })

/** What is done with the elements of a selector. */
const refinement = { text: pattern, nth, ancestors: some(selector) }

const place: fc.Arbitrary<MetadataRule> = fc.oneof(
  fc
    .tuple(
      fc.record({ select: selector }),
      fc.record({ ...refinement, attribute: fc.constantFrom('href', 'class', 'title') }, { requiredKeys: [] }),
    )
    .map(([select, how]) => ({ ...select, ...how })),
  fc.record({ comment: pattern }),
  fc.record({ script: pattern }),
  fc.record({ line: pattern }),
)
const steps = fc.record(
  {
    after: fc.constantFrom('：', 'h', ' '),
    until: fc.constantFrom('。', 'r', '\n'),
    match: pattern,
    replace: some(fc.record({ pattern, with: fc.constantFrom('', '$1', '港', '<b>') })),
    split: pattern,
  },
  { requiredKeys: [] },
)
const date = fc.record({ date: fc.constantFrom('yyyy-MM-dd', "dd/MM/yyyy 'at' HH:mm", 'yyyy年M月d日'), timeZone })
const role = fc.constantFrom(...creditRoles).map((name) => ({ role: name }) as Pick<MetadataRule, 'role'>)

function metadataRule(field: string): fc.Arbitrary<MetadataRule> {
  const own: fc.Arbitrary<MetadataRule> = field === 'credits' ? role : field.endsWith('At') ? date : fc.constant({})
  const read = fc
    .tuple(place, steps, fc.option(own, { nil: {} }))
    .map((parts): MetadataRule => Object.assign({}, ...parts))
  const value = fc.constantFrom(
    'Ann Lee',
    '<b>x</b>',
    '2024-05-04',
    'https://example.org/x',
    'javascript:alert(1)',
    '港口',
  )
  return fc.oneof({ weight: 4, arbitrary: read }, { weight: 1, arbitrary: fc.record({ value }) })
}

const metadata: fc.Arbitrary<Partial<Record<ProfileField, MetadataRule[]>>> = fc.record(
  Object.fromEntries(profileFields.map((field) => [field, some(metadataRule(field))])),
  { requiredKeys: [] },
)

/** A rule without its id: ids are numbered where the whole profile is known. */
type Nameless<Rule> = Omit<Rule, 'id'>

const strip: fc.Arbitrary<Nameless<ProfileStripRule>> = fc
  .tuple(
    fc.oneof(
      fc.record({ text: pattern }),
      fc
        .tuple(
          fc.record({ select: selector }),
          fc.record({ ...refinement, take: fc.constantFrom(...stripExtents) }, { requiredKeys: [] }),
        )
        .map(([select, how]) => ({ ...select, ...how })),
    ),
    fc.record({ reason: fc.constantFrom(...stripReasons) as fc.Arbitrary<StripReason> }),
    fc.record({ maxShare: fc.constantFrom(0, 0.3, 1) }, { requiredKeys: [] }),
  )
  .map((parts) => Object.assign({}, ...parts) as Nameless<ProfileStripRule>)

const blocks: fc.Arbitrary<ProfileBlockRule> = fc.oneof(
  fc.record({ select: selector, as: fc.constant('caption' as const) }),
  fc.record({ select: selector, as: fc.constant('heading' as const), depth: fc.constantFrom(1, 2, 3, 4, 5, 6) }),
)

/** What a profile and a layout have in common. */
const part = fc.record(
  {
    content: some(selector),
    metadata,
    strip: some(strip),
    keep: some(fc.record({ select: selector })),
    blocks: some(blocks),
  },
  { requiredKeys: [] },
)
type Part = typeof part extends fc.Arbitrary<infer Made> ? Made : never

const layout = fc.tuple(fc.constantFrom(['validSince'], ['validUntil'], ['validSince', 'validUntil']), day, part)

/** Every profile that validates may come of it: each key, each kind of rule, alone and together. */
export const arbitraryProfile: fc.Arbitrary<SiteProfile> = fc
  .record({
    own: part,
    rest: fc.record(
      {
        siteName: fc.constantFrom('The Harbour Post', '港口日报'),
        timeZone,
        match: fc.record(
          {
            hosts: fc.constant<string[]>(['harbour.example']),
            frontMatter: fc.constant({ author: 'x' }),
            markup: some(selector),
          },
          { requiredKeys: [] },
        ),
        disableRules: some(fc.constantFrom(...allGenericRuleIds)),
      },
      { requiredKeys: [] },
    ),
    layouts: some(layout),
  })
  .map(({ own, rest, layouts }) => {
    let number = 0
    const named = ({ strip: takes, keep: keeps, ...others }: Part): Nameless<ProfileLayout> => ({
      ...others,
      ...(takes !== undefined && { strip: takes.map((rule): ProfileStripRule => ({ id: `s${number++}`, ...rule })) }),
      ...(keeps !== undefined && { keep: keeps.map((rule): ProfileKeepRule => ({ id: `k${number++}`, ...rule })) }),
    })
    const dated = layouts.map(([keys, value, rules]) => ({
      ...Object.fromEntries(keys.map((key) => [key, value])),
      ...named(rules),
    }))
    return { id: 'made', ...rest, ...named(own), layouts: dated }
  })
