import type { Metadata, MetadataField, Origin } from '../../model/metadata.js'

/**
 * The metadata while they are made. All fields are there from the start, with a value or without: the objects of all documents
 * have one shape, which is what the engine reads quickly.
 */
export type MetadataDraft = { -readonly [F in MetadataField]-?: Metadata[F] | undefined } & { origins: OriginsDraft }

type OriginsDraft = Record<MetadataField, Origin[] | undefined>

/** Metadata without a value, in the order in which they are shown. */
export function newMetadataDraft(): MetadataDraft {
  return {
    authors: [],
    credits: [],
    categories: [],
    keywords: [],
    origins: newOrigins(),
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
    stockCodes: undefined,
    frontMatter: undefined,
  }
}

function newOrigins(): OriginsDraft {
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

/** The metadata with the fields that have a value. */
export function finishMetadata(draft: MetadataDraft): Metadata {
  const metadata = present(draft) as Metadata
  metadata.origins = present(draft.origins) as Metadata['origins']
  return metadata
}

function present<T extends object>(draft: T): Partial<T> {
  const found: Partial<T> = {}
  for (const field in draft) if (draft[field] !== undefined) found[field] = draft[field]
  return found
}
