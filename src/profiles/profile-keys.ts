import type { CreditRole } from '../model/metadata.js'
import type {
  MetadataRule,
  ProfileBlockRule,
  ProfileField,
  ProfileKeepRule,
  ProfileLayout,
  ProfileMatchRule,
  ProfileStripRule,
  SiteProfile,
  StripExtent,
} from '../model/profile.js'

/** Every key of a type, in the order of its declaration; the compiler proves that none is missing. */
function keysOf<T>(keys: Record<keyof T, true>): readonly string[] {
  return Object.keys(keys)
}

/** The keys of a profile. */
export const profileKeys: readonly string[] = keysOf<SiteProfile>({
  $schema: true,
  id: true,
  extends: true,
  match: true,
  siteName: true,
  timeZone: true,
  content: true,
  metadata: true,
  strip: true,
  keep: true,
  blocks: true,
  layouts: true,
  disableRules: true,
})

/** The keys of an entry of `layouts`. */
export const layoutKeys: readonly string[] = keysOf<ProfileLayout>({
  validSince: true,
  validUntil: true,
  content: true,
  metadata: true,
  strip: true,
  keep: true,
  blocks: true,
})

/** The keys of `match`. */
export const matchKeys: readonly string[] = keysOf<ProfileMatchRule>({ hosts: true, frontMatter: true, markup: true })

/** The keys of a rule of `strip`. */
export const stripKeys: readonly string[] = keysOf<ProfileStripRule>({
  id: true,
  reason: true,
  select: true,
  text: true,
  nth: true,
  ancestors: true,
  take: true,
  why: true,
  maxShare: true,
})

/** The keys of a rule of `keep`. */
export const keepKeys: readonly string[] = keysOf<ProfileKeepRule>({ id: true, select: true, why: true })

/** The keys of a rule of `blocks`. */
export const blockKeys: readonly string[] = keysOf<ProfileBlockRule>({ select: true, as: true, depth: true, why: true })

/** What a rule of `blocks` may say. */
export const blockKinds: readonly string[] = keysOf<Record<ProfileBlockRule['as'], true>>({
  heading: true,
  caption: true,
})

/** The keys of a rule of `metadata`. */
export const metadataKeys: readonly string[] = keysOf<MetadataRule>({
  select: true,
  comment: true,
  script: true,
  line: true,
  value: true,
  text: true,
  nth: true,
  ancestors: true,
  attribute: true,
  after: true,
  until: true,
  match: true,
  replace: true,
  split: true,
  date: true,
  timeZone: true,
  role: true,
})

/** The fields of `metadata`. */
export const profileFields: readonly string[] = keysOf<Record<ProfileField, true>>({
  title: true,
  originalTitle: true,
  subtitle: true,
  description: true,
  authors: true,
  credits: true,
  source: true,
  siteName: true,
  publisher: true,
  publishedAt: true,
  modifiedAt: true,
  section: true,
  categories: true,
  keywords: true,
  language: true,
  url: true,
  image: true,
  stockCodes: true,
})

/** The roles of `credits`. */
export const creditRoles: readonly string[] = keysOf<Record<CreditRole, true>>({
  author: true,
  editor: true,
  photographer: true,
  translator: true,
  illustrator: true,
  proofreader: true,
})

/** What `take` may say. */
export const stripExtents: readonly string[] = keysOf<Record<StripExtent, true>>({
  element: true,
  rest: true,
  following: true,
  onward: true,
})
