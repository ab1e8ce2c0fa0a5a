/** What is wrong with a host name of a profile, and what was probably meant. */
export interface HostProblem {
  message: string
  suggestion?: string
}

/** Of a whole host name, as the domain name system has it. */
const maxHostLength = 253

const scheme = /^[a-z][a-z\d+.-]*:\/\//i
const afterHost = /[/?#].*/s
const port = /:\d+$/
const label = /^[a-z\d_](?:[a-z\d_-]*[a-z\d_])?$/
const ipv4 = /^\d+\.\d+\.\d+\.\d+$/

/** Checks a host name of a profile; undefined when it is one that `URL.hostname` can be compared with. */
export function checkHost(host: string): HostProblem | undefined {
  if (host.length > maxHostLength) return { message: `a host name of at most ${maxHostLength} characters wanted` }
  const bare = host.replace(scheme, '').replace(afterHost, '')
  if (bare !== host) return explain('a host name alone, without scheme and path', bare)
  if (host.includes('*')) return explain('a host name: its subdomains match without a wildcard', host.replace('*.', ''))
  if (host.startsWith('['))
    return isCanonical(host) ? undefined : explain('an IP address as URL.hostname spells it', host)
  if (port.test(host)) return explain('a host name without a port', host.replace(port, ''))
  if (host.startsWith('.') || host.endsWith('.'))
    return explain('a host name without outer dots', host.split('.').filter(Boolean).join('.'))
  if (ipv4.test(host)) return isCanonical(host) ? undefined : explain('an IP address', host)
  if (!isCanonical(host)) return explain('a host name in lower case ASCII', host)
  const labels = host.split('.')
  if (!labels.every((part) => part.length <= 63 && label.test(part))) return { message: 'a host name wanted' }
  if (labels.length === 1 && host !== 'localhost')
    return { message: 'a host name of two labels or more wanted: a single one would match every site under it' }
  return undefined
}

function explain(wanted: string, meant: string): HostProblem {
  const suggestion = canonical(meant)
  const message = `${wanted} wanted`
  return suggestion === undefined || checkable(suggestion) === undefined ? { message } : { message, suggestion }
}

/** The text as a host name without any problem of its own, or undefined. */
function checkable(host: string): string | undefined {
  const labels = host.split('.')
  return labels.length > 1 && labels.every((part) => label.test(part)) ? host : undefined
}

function isCanonical(host: string): boolean {
  return canonical(host) === host
}

/** The host name as `URL.hostname` spells it: lower case, punycode, compressed addresses. */
function canonical(host: string): string | undefined {
  try {
    return new URL(`http://${host}/`).hostname || undefined
  } catch {
    return undefined
  }
}
