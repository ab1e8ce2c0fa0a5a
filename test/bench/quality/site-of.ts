/** Second-level labels under which registrations are made in country domains. */
const registryLabels: ReadonlySet<string> = new Set(['ac', 'co', 'com', 'edu', 'gob', 'gov', 'net', 'or', 'org'])

/** The registrable domain of the URL, as far as the common registries tell; the whole string when it is no URL. */
export function siteOf(url: string): string {
  if (!URL.canParse(url)) return url
  const labels = new URL(url).hostname.split('.')
  const isUnderRegistry = labels.length > 2 && registryLabels.has(labels.at(-2) ?? '') && labels.at(-1)?.length === 2
  return labels.slice(isUnderRegistry ? -3 : -2).join('.')
}
