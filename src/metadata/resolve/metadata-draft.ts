import type { Metadata, MetadataField, Origin } from '../../model/metadata.js'

/**
 * The metadata while they are made. All fields are there from the start, with a value or without: the objects of all documents
 * have one shape, which is what the engine reads quickly.
 */
export interface MetadataDraft {
  readonly values: { [F in MetadataField]-?: Metadata[F] | undefined }
  readonly origins: { [F in MetadataField]-?: Origin[] | undefined }
}

export function newMetadataDraft(): MetadataDraft {
  return { values: noFields(), origins: noFields() }
}

/** The fields in the order in which they are shown. */
function noFields(): { [F in MetadataField]: undefined } {
  return {
    language: undefined,
    title: undefined,
    originalTitle: undefined,
    subtitle: undefined,
    description: undefined,
    source: undefined,
    siteName: undefined,
    publisher: undefined,
    section: undefined,
    url: undefined,
    image: undefined,
    isAccessibleForFree: undefined,
    publishedAt: undefined,
    modifiedAt: undefined,
    categories: undefined,
    keywords: undefined,
    stockCodes: undefined,
    authors: undefined,
    credits: undefined,
    frontMatter: undefined,
  }
}

/** The metadata with the fields that have a value, and the four lists that are always there. */
export function finishMetadata({ values, origins }: MetadataDraft): Metadata {
  const { authors = [], credits = [], categories = [], keywords = [] } = values
  const metadata: Metadata = { authors, credits, categories, keywords, origins: addPresent(origins, {}) }
  return addPresent(values, metadata)
}

function addPresent<T extends object>(fields: { [F in keyof T]?: T[F] | undefined }, target: T): T {
  for (const field in fields) {
    const value = fields[field]
    if (value !== undefined) target[field] = value as T[typeof field]
  }
  return target
}
