import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Claim, ClaimFinder } from '../../src/render/report-claims.js'

/** A range of a claim whose owner does not matter. */
function claimOf(start: number, length: number): Claim {
  return { start, end: start + length, owner: { kind: 'block', block: { type: 'separator', text: '' } } }
}

/** The smallest claim around the offset, and of two equal ones the later: all of them are looked at. */
function smallestAt(claims: readonly Claim[], offset: number): Claim | undefined {
  let best: Claim | undefined
  for (const claim of claims)
    if (claim.start <= offset && offset < claim.end)
      if (best === undefined || claim.end - claim.start <= best.end - best.start) best = claim
  return best
}

it('finds the claim that a look at all of them finds', () => {
  const range = fc.tuple(fc.nat(30), fc.nat(12)).map(([start, length]) => claimOf(start, length))
  fc.assert(
    fc.property(fc.array(range, { maxLength: 20 }), fc.array(fc.nat(45)), (ranges, offsets) => {
      const claims = ranges.sort((a, b) => a.start - b.start)
      const finder = new ClaimFinder(claims)
      for (const offset of offsets.sort((a, b) => a - b)) expect(finder.at(offset)).toBe(smallestAt(claims, offset))
    }),
  )
})
