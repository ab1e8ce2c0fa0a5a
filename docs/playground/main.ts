import { sampleFeed, samplePage, samplePageUrl } from 'virtual:parts'
import { byId } from './elements.js'
import { longestFragment, readFragment, writeFragment } from './link-state.js'
import { type Summary, type ViewName, viewNames } from './messages.js'
import { ProfilePanel } from './profile-panel.js'
import { panelOf, ResultTabs } from './result-tabs.js'
import { showArticle } from './show-article.js'
import { showMetadata } from './show-metadata.js'
import { showReport } from './show-report.js'
import { describeSummary, showSummary } from './show-summary.js'
import { showText } from './show-text.js'
import { SourcePanel } from './source-panel.js'
import { WorkerClient } from './worker-client.js'

/** Milliseconds without a change after which the source is parsed again. */
const pause = 200

const url = byId('url', HTMLInputElement)
const timeZone = byId('time-zone', HTMLInputElement)
const disableRules = byId('disable-rules', HTMLInputElement)
const optionsError = byId('options-error', HTMLElement)
const result = byId('result', HTMLElement)
const status = byId('status', HTMLElement)
const copyLink = byId('copy-link', HTMLButtonElement)

const worker = new WorkerClient((message) => say(`The parser failed: ${message}`))
const source = new SourcePanel(scheduleParse, () => worker.ask('source', undefined))
const profile = new ProfilePanel(scheduleParse)
const tabs = new ResultTabs(() => void showView())

let summary: Summary | undefined
let timer: ReturnType<typeof setTimeout> | undefined
let isParsing = false
let isChanged = false
/** Views that show the result as it is. */
const fresh = new Set<ViewName>()

function scheduleParse(): void {
  clearTimeout(timer)
  timer = setTimeout(() => void parse(), pause)
}

/** Parses what stands in the fields; what changes meanwhile is parsed after it, once. */
async function parse(): Promise<void> {
  if (isParsing) {
    isChanged = true
    return
  }
  isParsing = true
  do {
    isChanged = false
    await parseOnce()
  } while (isChanged)
  isParsing = false
}

async function parseOnce(): Promise<void> {
  const isValid = await checkProfile()
  if (source.source.length === 0) {
    showNothing()
    return
  }
  if (!isValid) {
    result.classList.add('stale')
    say('Not parsed: the profile has errors.')
    return
  }
  const busy = setTimeout(() => say('Parsing…'), pause)
  const rules = disableRules.value.split(/[\s,]+/).filter((id) => id !== '')
  const answer = await worker.ask('parse', {
    source: source.source,
    url: url.value.trim(),
    timeZone: timeZone.value.trim(),
    disableRules: rules,
    profile: profile.profile,
  })
  clearTimeout(busy)
  const hasFailed = 'error' in answer
  result.classList.toggle('stale', hasFailed)
  optionsError.hidden = !hasFailed
  optionsError.textContent = hasFailed ? answer.error : ''
  if (hasFailed) {
    say('Not parsed: an option is wrong.')
    return
  }
  summary = answer.summary
  fresh.clear()
  source.showDecoded(summary.preview, summary.length)
  showSummary(byId('summary', HTMLElement), summary)
  await showView()
  say(describeSummary(summary))
}

/** Shows what is wrong with one's own profile; true where nothing is. */
async function checkProfile(): Promise<boolean> {
  const { json } = profile
  if (json === undefined) return true
  const problems = await worker.ask('validate', json)
  profile.showProblems(problems)
  return problems.length === 0
}

async function showView(): Promise<void> {
  const name = tabs.chosen
  const shown = summary
  if (shown === undefined || fresh.has(name)) return
  fresh.add(name)
  const place = panelOf(name)
  if (name === 'metadata') {
    showMetadata(place, shown, ({ start, end }) => {
      if (!source.select(start.offset, end.offset)) say('A source that is held as a file has no place to go to.')
    })
    return
  }
  const text = await worker.ask('view', name)
  // Another source was parsed meanwhile; its view is on the way.
  if (summary !== shown) return
  if (name === 'article') showArticle(place, shown, text)
  else if (name === 'report') showReport(place, text)
  else showText(place, text, name === 'json' ? 'article.json' : 'article.md')
}

function showNothing(): void {
  summary = undefined
  fresh.clear()
  byId('summary', HTMLElement).hidden = true
  result.classList.remove('stale')
  optionsError.hidden = true
  for (const name of viewNames) panelOf(name).replaceChildren()
  say('Nothing to read yet.')
}

function say(message: string): void {
  status.textContent = message
}

function takeSample(text: string, address: string): void {
  url.value = address
  source.setText(text)
}

/** Puts all that the page shows into its address. */
async function writeLink(): Promise<void> {
  const fragment = await writeFragment({
    ...source.state,
    ...profile.state,
    url: url.value,
    timeZone: timeZone.value,
    disableRules: disableRules.value,
    view: tabs.chosen,
  })
  if (fragment.length > longestFragment) {
    copyLink.textContent = 'Too long for a link'
    return
  }
  history.replaceState(null, '', fragment)
  try {
    await navigator.clipboard.writeText(location.href)
    copyLink.textContent = 'Link copied'
  } catch {
    copyLink.textContent = 'The link is in the address bar'
  }
}

/** Brings back what the address holds. */
async function readLink(): Promise<void> {
  try {
    const state = await readFragment(location.hash)
    if (state === undefined) return
    url.value = state.url
    timeZone.value = state.timeZone
    disableRules.value = state.disableRules
    profile.restore(state)
    const view = viewNames.find((name) => name === state.view)
    if (view !== undefined) tabs.choose(view)
    source.restore(state)
  } catch {
    say('The link is damaged: it holds nothing that can be read.')
  }
}

for (const field of [url, timeZone, disableRules]) field.addEventListener('input', scheduleParse)
byId('sample-page', HTMLButtonElement).addEventListener('click', () => takeSample(samplePage, samplePageUrl))
byId('sample-feed', HTMLButtonElement).addEventListener('click', () => takeSample(sampleFeed, ''))
copyLink.addEventListener('click', () => void writeLink())
copyLink.addEventListener('blur', () => {
  copyLink.textContent = 'Copy link'
})
byId('time-zones', HTMLDataListElement).append(...Intl.supportedValuesOf('timeZone').map((zone) => new Option(zone)))
addEventListener('hashchange', () => void readLink())
profile.addProfiles(await worker.ask('profiles', undefined))
await readLink()
document.documentElement.dataset.ready = ''
