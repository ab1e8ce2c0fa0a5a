/**
 * Parsing, profiles and the types of all that comes out.
 *
 * @module @org/news-parse
 */

export { decodeSource } from './decode-source.js'
export { type Explanation, explain } from './explain.js'
export type { Article, ContentRoot, ProfileMatch } from './model/article.js'
export type {
  Block,
  Code,
  Embed,
  EmbedKind,
  Figure,
  Heading,
  Image,
  List,
  ListItem,
  Paragraph,
  ParagraphRole,
  Quote,
  Separator,
  Table,
  TableCell,
} from './model/block.js'
export type { Diagnostic, DiagnosticCode } from './model/diagnostic.js'
export {
  NewsParseError,
  type NewsParseErrorCode,
  OptionsError,
  ProfileError,
  type ProfileProblem,
} from './model/errors.js'
export type { Credit, CreditRole, Metadata, MetadataField, Origin, RefusedCandidate } from './model/metadata.js'
export type { Limits, ParseOptions } from './model/options.js'
export type { Point, SourcePosition } from './model/position.js'
export type {
  MetadataRule,
  ProfileBlockRule,
  ProfileField,
  ProfileKeepRule,
  ProfileLayout,
  ProfileMatchRule,
  ProfileStripRule,
  Selector,
  SiteProfile,
  StripExtent,
} from './model/profile.js'
export { type Accounting, type StrippedElement, type StripReason, stripReasons } from './model/report.js'
export { parseArticle } from './parse-article.js'
export { builtInProfiles } from './profiles/built-in-profiles.js'
export { defineProfile } from './profiles/define-profile.js'
export { validateProfile } from './profiles/validate-profile.js'
export type { ProfileReferences } from './profiles/validate-references.js'
