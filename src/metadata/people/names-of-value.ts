import { hasHan } from '../../text/has-han.js'
import { readHanNames } from '../credits/han-names.js'
import { splitNames } from './split-names.js'

/** A bracket at the end that closes what stands before the value: `（责任编辑：甲）` behind its label is `甲）`. */
const closing = /^([^（(【[]{1,200})[）)】\]]$/

/** The names of a value that is said to hold names, without staff codes; the value itself where it is read as anything else. */
export function namesOfValue(value: string): readonly string[] {
  const text = closing.exec(value)?.[1] ?? value
  return hasHan(text) ? (readHanNames(text, false)?.people ?? [text]) : splitNames(text)
}
