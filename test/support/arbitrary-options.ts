import fc from 'fast-check'
import type { ParseOptions } from '../../src/model/options.js'
import { allGenericRuleIds } from '../../src/strip/generic-rules.js'

/** Limits that the generated documents meet. A tree of a caller's is not read beyond eleven times `maxNodes`; none is so large. */
const limits = fc.record(
  {
    maxLength: fc.integer({ min: 1, max: 400 }),
    maxNodes: fc.integer({ min: 30, max: 90 }),
    maxDepth: fc.integer({ min: 1, max: 12 }),
    maxAttributes: fc.integer({ min: 1, max: 2 }),
    maxJsonLdLength: fc.integer({ min: 1, max: 50 }),
    maxFrontMatterLength: fc.integer({ min: 1, max: 60 }),
    maxTableCells: fc.integer({ min: 1, max: 5 }),
  },
  { requiredKeys: [] },
)

/** Options that change what is kept: mostly none, else rules that may not fire, or limits. */
export const arbitraryOptions: fc.Arbitrary<Pick<ParseOptions, 'disableRules' | 'limits'>> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: fc.record({ disableRules: fc.subarray([...allGenericRuleIds]) }) },
  { weight: 1, arbitrary: fc.record({ limits }) },
)
