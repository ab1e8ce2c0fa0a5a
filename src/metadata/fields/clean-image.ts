import type { Image } from '../../model/block.js'
import type { CandidateOf } from '../candidate.js'
import type { CleanContext, Cleaned } from './clean-context.js'

/** Front matter keys that scripts fill with the first image of the body, whatever it is. */
const filledByScripts: ReadonlySet<string> = new Set(['headimg', 'thumbnail', 'thumb'])
const placeholder =
  /^(?:https?:)?\/\/(?:[\w-]+\.)?(?:picsum\.photos|via\.placeholder\.com|placehold\.(?:it|co)|placekitten\.com|dummyimage\.com)\//i
/** Pictures that a site shows where an article has none. */
const standIn =
  /\/(?:(?:site-?|default-?|og-?)?logo|default|placeholder|no-?image|blank|spacer|pixel|(?:og|share|social|default)-?(?:default|image-default|share|og|social))(?:-?\d{2,4}x\d{2,4})?\.(?:png|jpe?g|gif|svg|webp)(?:[?#]|$)/i
const notWeb = /^(?:data|blob|about|javascript):/i
const proxied = /^https?:\/\/[^?#\s]+\?(https?:\/\/\S+)$/i
const protocol = /^https?:/i
const imageFile = /^([^?#]+\.(?:jpe?g|png|gif|webp|avif|bmp))(?:[?#].*)?$/i
/** `_1440w`, `_r`, `_720x480`: the size of one and the same picture in its file name. */
const sizeSuffix = /_(?:[a-z]{1,2}|\d{2,4}(?:w|x\d{2,4})?)(?=\.[A-Za-z]{3,4}$)/

/** Takes an image that the article shows; one that an author named as the lead image need not stand in the text. */
export function cleanImage(image: Image, candidate: CandidateOf<'image'>, context: CleanContext): Cleaned<Image> {
  const url = unwrapProxy(image.url.trim())
  const refused = whyNoPicture(url, context.strippedImages)
  if (refused !== undefined) return { refused }
  const picture = pictureOf(url)
  const shown = context.images.find((other) => isPicture(other.url, picture))
  if (shown === undefined && candidate.from === 'front-matter' && filledByScripts.has(candidate.detail)) {
    return { refused: 'it is the first image of the body, and the article does not show it' }
  }
  return { value: { ...shown, ...image, url } }
}

/** Why the address is of no picture of the article; undefined where it may be. */
function whyNoPicture(url: string, strippedImages: readonly string[]): string | undefined {
  if (url === '' || notWeb.test(url)) return 'it is no address of an image'
  if (placeholder.test(url) || standIn.test(url)) return 'it is a placeholder'
  return strippedImages.some((source) => url.endsWith(source)) ? 'the page shows it outside the article' : undefined
}

/** Whether an image that the article shows may be its picture, whatever else is known of it. */
export function maybePicture({ url }: Image, strippedImages: readonly string[]): boolean {
  return whyNoPicture(unwrapProxy(url.trim()), strippedImages) === undefined
}

/** The image behind `https://proxy/?https://real`; any other address as it is. */
function unwrapProxy(url: string): string {
  return url.includes('?') ? (proxied.exec(url)?.[1] ?? url) : url
}

/** What tells one picture from another, whatever its size. */
interface Picture {
  /** Without the protocol. */
  readonly address: string
  /** The address without what follows the file's name and without the size in it. */
  readonly file: string
}

function pictureOf(url: string): Picture {
  const address = addressOf(url)
  return { address, file: fileOf(address) ?? address.replace(sizeSuffix, '') }
}

function isPicture(url: string, { address, file }: Picture): boolean {
  const own = addressOf(url)
  return own === address || fileOf(own) === file
}

function addressOf(url: string): string {
  return unwrapProxy(url).replace(protocol, '')
}

/** Undefined where the address ends in no name of an image. */
function fileOf(address: string): string | undefined {
  return imageFile.exec(address)?.[1]?.replace(sizeSuffix, '')
}
