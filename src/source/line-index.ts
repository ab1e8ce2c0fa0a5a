import type { Point } from '../model/position.js'

/** Finds the line and the column of an offset. */
export interface LineIndex {
  /** The point at `offset`, 0 to the length of the source; what lies outside counts as the nearest end. */
  pointAt(offset: number): Point
}

const lineEnd = /\r\n?|\n/g
const lineFeed = '\n'

/**
 * Makes the index of a source. Nothing is read until the first question, and then only as far as the question needs, so
 * a source that nobody asks about costs nothing. An offset between `\r` and `\n` is still in the line that they end.
 */
export function createLineIndex(source: string): LineIndex {
  /** Offsets of the first characters of the lines found so far. */
  const lineStarts = [0]
  let complete = false

  let hasReturns: boolean | undefined

  function readTo(offset: number): void {
    let start = lineStarts[lineStarts.length - 1] ?? 0
    if (complete || start > offset) return
    hasReturns ??= source.includes('\r')
    while (start <= offset) {
      start = lineAfter(start)
      if (start === 0) break
      lineStarts.push(start)
    }
    complete = start === 0
  }

  /** The offset of the next line's first character; 0 when there is none. */
  function lineAfter(start: number): number {
    if (hasReturns !== true) return source.indexOf(lineFeed, start) + 1
    lineEnd.lastIndex = start
    return lineEnd.exec(source) === null ? 0 : lineEnd.lastIndex
  }

  return {
    pointAt(offset) {
      const inside = Math.min(Math.max(offset, 0), source.length)
      readTo(inside)
      const line = lastAtMost(lineStarts, inside)
      return { line: line + 1, column: inside - (lineStarts[line] ?? 0) + 1, offset: inside }
    },
  }
}

/** The place of the last of the ascending numbers that is not above `limit`; the first is never above it. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
