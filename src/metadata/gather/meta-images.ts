import type { Image } from '../../model/block.js'
import { foldText } from '../../text/fold.js'
import type { Candidate } from '../candidate.js'
import { candidateOf } from '../candidate-for.js'
import { metaNames } from './meta-names.js'
import { type NamedMeta, placeFor } from './named-metas.js'

const wholeNumber = /^\d{1,5}$/
/** Which of the picture's properties a name states; they follow the picture that they are of. */
const details: ReadonlyMap<string, 'width' | 'height' | 'alt'> = new Map([
  ['og:image:width', 'width'],
  ['og:image:height', 'height'],
  ['og:image:alt', 'alt'],
  ['twitter:image:width', 'width'],
  ['twitter:image:height', 'height'],
  ['twitter:image:alt', 'alt'],
])

/** The pictures with their sizes and alternative texts; the better kept names first. */
export function gatherMetaImages(metas: readonly NamedMeta[]): Candidate[] {
  const found: { rank: number; candidate: Candidate }[] = []
  const open = new Map<string, Image>()
  for (const meta of metas) {
    const known = metaNames.get(meta.name)
    const family = meta.name.startsWith('twitter:') ? 'twitter' : 'og'
    if (known?.field === 'image') {
      const image: Image = { url: meta.content }
      open.set(family, image)
      found.push({ rank: known.rank, candidate: candidateOf('image', image, placeFor(meta)) })
      continue
    }
    const detail = details.get(meta.name)
    const image = open.get(family)
    if (detail === undefined || image === undefined) continue
    if (detail === 'alt') image.alt ??= foldText(meta.content)
    else if (wholeNumber.test(meta.content) && Number(meta.content) > 0) image[detail] ??= Number(meta.content)
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ candidate }) => candidate)
}
