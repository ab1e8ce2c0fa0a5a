import type { DescribedMetadata } from './metadata/describe-metadata.js'
import type { Block } from './model/block.js'
import type { Diagnostic } from './model/diagnostic.js'
import type { ReadDocument } from './read-document.js'
import {
  cutProfiles,
  cutTables,
  invalidUrl,
  misnestedContent,
  missingContent,
  refusedRules,
  skippedJsonLd,
  unusedRules,
} from './report/stage-diagnostics.js'
import type { ResolvedOptions } from './resolve-options.js'
import type { Unrendered } from './strip/take-unrendered.js'

/** What the stages have to tell of the input. */
export interface DiagnosticInput {
  readonly settings: ResolvedOptions
  readonly read: ReadDocument
  readonly unrendered: Unrendered
  /** Ids of the profile's rules for which there was too much to read. */
  readonly unused: readonly string[]
  /** Ids of the rules that were refused. */
  readonly refused: readonly string[]
  readonly blocks: readonly Block[]
  readonly described: DescribedMetadata
}

/** The diagnostics of all stages, in the order of the stages. */
export function collectDiagnostics({
  settings,
  read,
  unrendered,
  unused,
  refused,
  blocks,
  described,
}: DiagnosticInput): Diagnostic[] {
  const { document, positionOf } = read
  return invalidUrl(settings.badUrl).concat(
    cutProfiles(settings.cutProfiles, settings.limits.maxProfileRules),
    read.diagnostics,
    misnestedContent(document, positionOf),
    cutTables(unrendered.cutTables, settings.limits.maxTableCells, positionOf),
    skippedJsonLd(document, settings.limits.maxJsonLdLength, positionOf),
    unusedRules(unused),
    missingContent(blocks.length > 0),
    refusedRules(refused),
    described.diagnostics,
  )
}
