const zoneName = /^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/
const minute = 60_000

/** Whether `Intl` knows the IANA zone. */
export function isTimeZone(timeZone: string): boolean {
  return zoneName.test(timeZone) && formatOf(timeZone) !== undefined
}

/**
 * The offset of a zone from UTC in minutes at a wall-clock time. A time that summer time skips or repeats gets the offset
 * that holds before the change.
 *
 * @param wallClock The wall-clock time as if it were UTC, in milliseconds since 1970
 * @returns undefined when `Intl` does not know the zone
 */
export function zoneOffset(timeZone: string, wallClock: number): number | undefined {
  const format = zoneName.test(timeZone) ? formatOf(timeZone) : undefined
  if (format === undefined) return undefined
  const before = offsetAt(format, wallClock - 24 * 60 * minute)
  if (offsetAt(format, wallClock - before * minute) === before) return before
  const after = offsetAt(format, wallClock + 24 * 60 * minute)
  return offsetAt(format, wallClock - after * minute) === after ? after : before
}

/** The offset in minutes at an instant; undefined when `Intl` does not know the zone. */
export function zoneOffsetAtInstant(timeZone: string, instant: number): number | undefined {
  const format = zoneName.test(timeZone) ? formatOf(timeZone) : undefined
  return format === undefined ? undefined : offsetAt(format, instant)
}

/** Making a format costs more than reading a whole feed document. */
const formats = new Map<string, Intl.DateTimeFormat | undefined>()
/** A process meets a handful of zones; a caller that tries any string must not fill memory. */
const maxFormats = 100

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(timeZone)) {
    if (formats.size >= maxFormats) formats.clear()
    formats.set(timeZone, makeFormat(timeZone))
  }
  return formats.get(timeZone)
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
  } catch {
    return undefined
  }
}

function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
  const wallClock = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
  return Math.round((wallClock - Math.floor(instant / minute) * minute) / minute)
}
