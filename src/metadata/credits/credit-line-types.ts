import type { Credit } from '../../model/metadata.js'

/**
 * How a text states the outlet it was taken from: a line of its own (来源：), the outlet in a byline (某报记者 甲), the head of
 * the prose (某社3月3日电), a note on reprinting, the end of the prose (（某某客户端）).
 */
export type SourceKind = 'line' | 'byline' | 'dateline' | 'copyright' | 'suffix'

/** What a line says of who made the article and where it was taken from. */
export interface CreditLine {
  /** In the order of the line, without duplicates. */
  people: Credit[]
  source?: { name: string; kind: SourceKind }
  /** Where a picture was taken from, when that is no photographer: 题图来自：《某片》. */
  imageSource?: string
  /** 原标题, when it stands on the line. */
  originalTitle?: string
  /** The address of the original. */
  url?: string
  /** The date before the labels, as written. */
  date?: string
  /** The date of the last change, as written. */
  changed?: string
  /** The whole line is nothing but credits: taking it out loses no prose. */
  complete: boolean
}
