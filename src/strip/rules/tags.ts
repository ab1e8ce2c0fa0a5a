import { linkedShare } from '../../html/lines/linked-share.js'
import { isText, type TextLine } from '../../html/lines/text-line.js'
import { type LabelRule, wordSet } from '../label-rule.js'
import type { LineRule } from '../strip-rule.js'
import { isInHeading } from './line-place.js'

const tagLabel =
  /^(?:话题|本文|文章)?(?:标签|標籤|关键[词字]|關鍵[詞字]|相關字詞|tags?|topics?|keywords?|filed under|schlagwörter|mots[- ]clés|etiquetas)\s?[：:﹕|｜]/i
/** A sentence that ends before the line does: no list of tags has one. */
const innerSentence = /[。！？!?]\S|\.\s\p{Lu}/u
/** Nothing but tags: '#A #B', '#A#B'. */
const hashTags = /^(?:#[^#\s]{1,30}[#\s]{0,2}){1,20}$/

/** UTF-16 units of the longest list of tags. */
const longestTags = 200

/** The list of the article's tags: labelled, or nothing but links and `#`. */
export const tagLine: LineRule = {
  id: 'generic/tag-line',
  reason: 'tags',
  why: 'Tags are metadata.',
  where: 'ends',
  longest: longestTags,
  take: (line, context) => {
    const { text } = line
    if (tagLabel.test(text)) {
      const isProse = linkedShare(line) === 0 && (isInHeading(line) || innerSentence.test(text))
      return isProse ? undefined : { usedFor: ['keywords'] }
    }
    if (!hashTags.test(text) || (hashCount(line) < 2 && linkedShare(line) < 1)) return undefined
    return context.fromStart > 0 || context.fromEnd > 0 ? { usedFor: ['keywords'] } : undefined
  },
}

function hashCount(line: TextLine): number {
  let count = 0
  for (const piece of line.pieces) {
    if (isText(piece)) count += piece.node.value.slice(piece.from, piece.to).split('#').length - 1
  }
  return count
}

/** The tags and sections of the article. */
export const tagList: LabelRule = {
  id: 'generic/tag-list',
  reason: 'tags',
  why: 'Tags and sections are metadata.',
  names: wordSet(
    'tag, tags, taglist, tagcloud, keywords, keyword, topic, topics, category, categories, kicker, section name, 标签, 关键词',
  ),
}
