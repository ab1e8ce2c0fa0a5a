import {
  type Article,
  builtInProfiles,
  decodeSource,
  NewsParseError,
  type ProfileProblem,
  parseArticle,
  validateProfile,
} from '../../src/index.js'
import { renderReport } from '../../src/render/render-report.js'
import { toHtml } from '../../src/render/to-html.js'
import { toMarkdown } from '../../src/render/to-markdown.js'
import type { Calls, ParseAnswer, ParseRequest, Question, Reply } from './messages.js'

/** UTF-16 units of a source that is held as a file and shown in part. */
const previewLength = 4_000

/** Blocks that the article view shows: enough for any article, and laid out in a moment. */
const shownBlocks = 500

/** What was parsed last. */
let last: { article: Article; source: string } | undefined

function answer(question: Question): Calls[keyof Calls]['answer'] {
  switch (question.name) {
    case 'profiles':
      return builtInProfiles.map((profile) => ({ id: profile.id, json: JSON.stringify(profile, null, 2) }))
    case 'validate':
      return validate(question.ask)
    case 'parse':
      return parse(question.ask)
    case 'view':
      return last === undefined ? '' : view(question.ask, last)
    case 'source':
      return last?.source ?? ''
  }
}

function validate(json: string): ProfileProblem[] {
  try {
    return validateProfile(JSON.parse(json))
  } catch (error) {
    return [{ path: 'JSON', message: error instanceof Error ? error.message : String(error) }]
  }
}

function parse({ source, url, timeZone, disableRules, profile }: ParseRequest): ParseAnswer {
  const started = performance.now()
  try {
    const article = parseArticle(source, {
      url: url === '' ? undefined : url,
      timeZone: timeZone === '' ? undefined : timeZone,
      disableRules,
      profile,
      candidates: true,
    })
    const took = performance.now() - started
    const text = typeof source === 'string' ? source : decodeSource(source)
    last = { article, source: text }
    const { status, accounting, diagnostics, contentRoots } = article
    const { frontMatter: _, ...metadata } = article.metadata
    return {
      summary: {
        status,
        accounting,
        diagnostics,
        contentRoots,
        profile: article.profile,
        metadata,
        entries: article.stripped.length,
        blocks: { all: article.blocks.length, shown: Math.min(article.blocks.length, shownBlocks) },
        length: text.length,
        preview: text.slice(0, previewLength),
        took,
      },
    }
  } catch (error) {
    if (error instanceof NewsParseError) return { error: error.message }
    throw error
  }
}

function view(name: Calls['view']['ask'], { article, source }: { article: Article; source: string }): string {
  switch (name) {
    case 'article':
      return toHtml({ ...article, blocks: article.blocks.slice(0, shownBlocks) }, { headingDepth: 4 })
    case 'report':
      return renderReport(article, source)
    case 'markdown':
      return toMarkdown(article, { title: true })
    case 'json':
      return JSON.stringify(article, null, 2)
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const reply: Reply = { id: data.id, answer: answer(data) }
  postMessage(reply)
})
