import type { SiteProfile } from '../model/profile.js'

/**
 * The profile whose host name is the longest that the host is, or is a subdomain of. Of two with the same host name the
 * first; undefined where none matches.
 */
export function matchHost(profiles: readonly SiteProfile[], host: string): SiteProfile | undefined {
  const name = host.endsWith('.') ? host.slice(0, -1) : host
  let best: SiteProfile | undefined
  let length = 0
  for (const profile of profiles)
    for (const candidate of profile.match?.hosts ?? []) {
      if (candidate.length <= length || !isWithin(name, candidate)) continue
      best = profile
      length = candidate.length
    }
  return best
}

/** Whether the host is the domain or a subdomain of it. */
function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`)
}
