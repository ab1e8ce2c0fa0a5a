const plainPixels = /^\d{1,5}(?:\.\d{1,4})?(?:\s?px)?$/

/** The CSS pixels that a value of `width` or `height` states; NaN for a share, another unit or none. */
export function pixelsOf(value: unknown): number {
  if (typeof value === 'number') return value >= 0 && value < Number.POSITIVE_INFINITY ? value : Number.NaN
  return typeof value === 'string' && plainPixels.test(value) ? Number.parseFloat(value) : Number.NaN
}
