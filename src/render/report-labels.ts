import type { SourcePosition } from '../model/position.js'

const thousands = /\B(?=(?:\d{3}){1,9}(?!\d))/g

/** The whole number with its digits in groups of three, the same on every machine. */
export function formatNumber(value: number): string {
  return String(value).replace(thousands, ',')
}

/** The share of a whole as a percentage; '<0.1 %' rather than none at all. */
export function formatShare(part: number, whole: number): string {
  if (part === 0 || whole === 0) return '0 %'
  const share = (100 * part) / whole
  return share < 0.1 ? '<0.1 %' : `${share.toFixed(share < 10 ? 1 : 0)} %`
}

/** Line and column of the start. */
export function placeLabel({ start }: SourcePosition): string {
  return `line ${start.line}, column ${start.column}`
}

/** One of a thing, or several. */
export function counted(count: number, one: string, several: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : several}`
}
