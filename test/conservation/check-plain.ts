/** Arrays and records; no instances of anything, which JSON would lose. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === null || prototype === Object.prototype
}

/** Whether two values are the same plain data: no prototypes looked at, an undefined property equals an absent one. */
function samePlain(left: unknown, right: unknown): boolean {
  const waiting: [unknown, unknown][] = [[left, right]]
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    const [one, other] = pair
    if (Object.is(one, other)) continue
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
    if (!isPlain(one) || !isPlain(other) || Array.isArray(one) !== Array.isArray(other)) return false
    const keys = new Set([...Object.keys(one), ...Object.keys(other)])
    for (const key of keys) waiting.push([Reflect.get(one, key), Reflect.get(other, key)])
  }
  return true
}

/** The result survives `structuredClone` and JSON. */
export function checkPlain(value: unknown): string[] {
  const problems: string[] = []
  if (!samePlain(structuredClone(value), value)) problems.push('structuredClone changes the result')
  if (!samePlain(JSON.parse(JSON.stringify(value)), value)) problems.push('JSON changes the result')
  return problems
}
