import { type LabelRule, wordSet } from '../label-rule.js'

/** What readers wrote, and the form to write more. */
export const readerComments: LabelRule = {
  id: 'generic/reader-comments',
  reason: 'reader-comments',
  why: 'Readers wrote it.',
  names: wordSet(
    'comment, comments, commenting, commentlist, disqus, respond, reply, replies, discussion, livefyre, coral, viafoura, spotim, pinglun, 评论, 跟帖',
  ),
  certain: wordSet('comment, comments, commentlist, disqus, livefyre, viafoura, spotim, pinglun, 评论, 跟帖'),
}
