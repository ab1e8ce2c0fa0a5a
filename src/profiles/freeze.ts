/** Freezes an object and all that is in it, and gives it back. A valid profile is five levels deep at most. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  Object.freeze(value)
  for (const inner of Object.values(value)) freeze(inner)
  return value
}
