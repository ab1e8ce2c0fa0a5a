import type { MetadataField } from '../model/metadata.js'

/** The fields in the order in which they are shown; the front matter stands before the text. */
export const fieldOrder: readonly MetadataField[] = [
  'title',
  'originalTitle',
  'subtitle',
  'description',
  'authors',
  'credits',
  'source',
  'siteName',
  'publisher',
  'publishedAt',
  'modifiedAt',
  'section',
  'categories',
  'keywords',
  'language',
  'url',
  'image',
  'isAccessibleForFree',
  'stockCodes',
]

/** The value on one line: the parts of a credit, a source or an image one after the other. */
export function describeValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.values(value)
    .map((part) => (typeof part === 'object' ? JSON.stringify(part) : String(part)))
    .join(' · ')
}
