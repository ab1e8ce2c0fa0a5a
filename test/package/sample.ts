/** A small feed document: front matter that only a YAML parser reads right, and two paragraphs. */
export const sampleDocument =
  '---\ntitle: "Ferry \\"Aurora\\" returns"\n---\n<div><p>The ferry came back on Monday.</p><p>渡轮回来了。</p></div>\n'

/** What the sample's title is. */
export const sampleTitle = 'Ferry "Aurora" returns'
