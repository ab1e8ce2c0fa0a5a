import { property } from '../html/attributes/attribute.js'
import type { ElementNode } from '../html/nodes.js'
import { noscriptImage } from '../html/parse/noscript-image.js'
import { pixelsOf } from '../html/pixels.js'
import type { Image } from '../model/block.js'
import { foldText } from '../text/fold.js'
import { mediaSchemes, safeUrl, type UrlPolicy } from './safe-url.js'

/** Where pages that load images late keep the real URL, in order of how often it is right. */
const lazySources = [
  'dataSrc',
  'dataOriginal',
  'dataLazySrc',
  'dataActualsrc',
  'dataOriginalSrc',
  'dataImg',
  'dataUrl',
  'dataDelayedUrl',
  'dataImage',
] as const

/** Those that are as often the address of a page about the picture, or its number: they count by the name of the file. */
const vagueSource = /^data(?:Url|Ima?ge?)$/
const formats = 'jpe?g|png|gif|webp|svg|bmp|avif'
const pictureFile = new RegExp(`\\.(?:${formats})(?![a-z\\d])`, 'i')

/** A photograph may have such a word in its name: of the formats of photographs only a name that is nothing else counts. */
const placeholder =
  /(?:^|[/_.-])(?:placeholder|blank|spacer|loading|lazy|transparent|1x1|pixel|(?:img|image|pic|penci\d|thumb)[-_]?holder|gr[ae]y[-_]bg)[\w-]{0,20}\.(?:gif|png|svg)(?:$|\?)|[/_.-]fallback[\w-]{0,20}\.(?:gif|svg)(?:$|\?)|(?:^|\/)(?:placeholder|fallback|blank|spacer|loading|lazy|transparent|1x1|pixel|gr[ae]y)(?:[-_]?\d[\dx]{0,9})?\.(?:gif|png|svg|jpe?g|webp)(?:$|\?)/i

/** The image of an `<img>`; undefined when it states no URL that may be shown. */
export function imageOf(element: ElementNode, policy: UrlPolicy): Image | undefined {
  const url = imageUrl(element, policy)
  if (url === undefined) return undefined
  const alt = alternativeText(property(element, 'alt'))
  const width = sideOf(property(element, 'width'))
  const height = sideOf(property(element, 'height'))
  const image: Image = { url }
  if (alt !== undefined) image.alt = alt
  if (width !== undefined) image.width = width
  if (height !== undefined) image.height = height
  return image
}

/** The image that a `<noscript>` keeps for browsers without scripting. */
export function imageOfNoscript(noscript: ElementNode | undefined, policy: UrlPolicy): Image | undefined {
  const image = noscript && noscriptImage(noscript)
  return image && imageOf(image, policy)
}

function imageUrl(element: ElementNode, policy: UrlPolicy): string | undefined {
  const source = property(element, 'src')
  const own =
    typeof source === 'string' && !placeholder.test(source.slice(0, 2000))
      ? safeUrl(source, policy, mediaSchemes)
      : undefined
  if (own !== undefined && !isLazy(element)) return own
  let vague: string | undefined
  for (const name of lazySources) {
    const url = safeUrl(property(element, name), policy, mediaSchemes)
    if (url !== undefined && (!vagueSource.test(name) || pictureFile.test(url))) return url
    vague ??= url
  }
  if (own !== undefined) return own
  const set = property(element, 'srcSet') ?? property(element, 'dataSrcset')
  const candidates = Array.isArray(set) ? set.join(',') : set
  const first = typeof candidates === 'string' ? safeUrl(firstOfSet(candidates), policy, mediaSchemes) : undefined
  return first ?? vague
}

/** Classes by which scripts find the images that they have not loaded yet: `src` is what stands there until then. */
const lazyClass = /(?:^| )(?:b-|js-)?lazy-?(?:load|img)?(?: |$)/

function isLazy(element: ElementNode): boolean {
  const names = property(element, 'className')
  return Array.isArray(names) && lazyClass.test(names.join(' '))
}

/** The first URL of a `srcset`: a comma behind it ends what is said of it, one inside is a part of it. */
function firstOfSet(candidates: string): string {
  const [first = ''] = candidates.replace(/^[\s,]+/, '').split(/\s/, 1)
  return first.endsWith(',') ? first.slice(0, -1) : first
}

const fileName = new RegExp(`^[^\\s]{1,200}\\.(?:${formats})$`, 'i')
const standIn = /^(?:image|img|picture|photo|图片|点击查看大图|点击查看原图|查看大图|\d+)$/i

/** The alternative text where it says something: not empty, no file name, no placeholder. */
function alternativeText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = foldText(value)
  return text === '' || fileName.test(text) || standIn.test(text) ? undefined : text
}

/** A side of no pixels says nothing of the image. */
function sideOf(value: unknown): number | undefined {
  const number = pixelsOf(value)
  return number > 0 ? number : undefined
}
