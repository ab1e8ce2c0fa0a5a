import { type Candidate, candidatesOf } from '../candidate.js'
import { cutSiteName } from './cut-site-name.js'
import { hostsOf, siteKeys } from './site-keys.js'
import { titleKey } from './title-key.js'

/** Takes the site's name off every title that a page states. `raw` keeps it. */
export function cutSiteNames(candidates: readonly Candidate[], url: URL | undefined): Candidate[] {
  const sites = siteKeys(candidates, hostsOf(candidates, url))
  const titles = candidatesOf(candidates, 'title')
  const evidence = {
    sites,
    headlines: keysOf(titles.filter(({ from, detail }) => from === 'html' && detail !== 'title').map(({ value }) => value)),
    titles: keysOf(titles.map(({ value }) => value)),
  }
  return candidates.map((candidate) =>
    candidate.field === 'title' ? { ...candidate, value: cutSiteName(candidate.value, evidence) } : candidate,
  )
}

function keysOf(titles: readonly string[]): Set<string> {
  const keys = new Set(titles.map(titleKey))
  keys.delete('')
  return keys
}
