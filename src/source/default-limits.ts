import type { Limits } from '../model/options.js'

/** Limits that real pages never meet; `Limits` gives the evidence. */
export const defaultLimits: Limits = {
  maxLength: 20_000_000,
  maxNodes: 200_000,
  maxDepth: 512,
  maxAttributes: 256,
  maxJsonLdLength: 1_000_000,
  maxFrontMatterLength: 65_536,
  maxTableCells: 20_000,
  maxProfileRules: 10_000,
}
