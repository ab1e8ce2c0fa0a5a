import type { HtmlDocument } from '../../html/nodes.js'
import type { Candidate } from '../candidate.js'
import { candidateFor, placeAt } from '../candidate-for.js'

/**
 * How programs that save pages note where a page was: the Mark of the Web of browsers
 * (`saved from url=(0032)https://…`), SingleFile (`Page saved with SingleFile url: https://…`), HTTrack
 * (`Mirrored from news.example/story by HTTrack`); the Wayback Machine does so in a script.
 */
const saved =
  /^\s{0,9}(?:saved from url=\(\d{4}\)|Page saved with SingleFile\s{1,9}url:\s{0,9}|Mirrored from )(?:(https?:\/\/\S{1,2000})|([\w.-]{1,200}\/\S{0,2000})(?= by HTTrack))/
const replayed = /^\s{0,9}(?:__wm\.init\([^)]{0,200}\);\s{0,9})?__wm\.wombat\(["'](https?:\/\/[^"'\s]{1,2000})["']/
/** Such a note stands at the very start: nodes that are looked at. */
const maxNodes = 24

/** The address that a saved page was taken from. */
export function gatherSavedFrom({ nodes }: HtmlDocument): Candidate[] {
  for (const node of nodes.slice(0, maxNodes)) {
    if (node.type !== 'comment' && node.type !== 'text') continue
    const [, url, address] = (node.type === 'comment' ? saved : replayed).exec(node.value) ?? []
    const noted = url ?? address
    if (noted === undefined) continue
    const place = placeAt('comment', 'saved-from', noted, node)
    return [candidateFor('url', url === undefined ? `http://${noted}` : noted, place)]
  }
  return []
}
