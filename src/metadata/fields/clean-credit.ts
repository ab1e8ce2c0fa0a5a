import type { Credit } from '../../model/metadata.js'
import { foldText } from '../../text/fold.js'
import type { Cleaned } from './clean-context.js'
import { pictureLibraries } from './picture-libraries.js'

const by = /^(?:by|von|par|por)\s+(?=\S)/i
const address = /^https?:\/\/|^\/\S|@[^\s@]{1,255}\.\w|^[\w-]+(?:\.[\w-]+)+\/\S/i
/** `Ana Vale (av)`: the letters by which a desk signs notes. */
const shorthand = /\s{1,9}[（(]\p{Ll}{1,5}\.?[）)]$/u
/** Marks at the ends that are no part of a name. */
const invisibleMarks = /^[\s:：,;|•*-]+|[\s:：,;|•*-]{1,99}$/g
/** What programs and templates fill in; a variable's name has full stops and no spaces, and so has an address. */
const noName =
  /^(?:admin|administrator|super user|discuz! team|comsenz ui team|discuz! team and comsenz ui team|root|webmaster|author|authors|editor|user|guest|null|undefined|none|n\/?a|unknown|anonymous|default|view (?:all|more) (?:posts|articles|stories)|网络|互联网|网络整理|佚名|匿名|未知|(?:文章|本文)?作者|关于作者|本站|本站编辑|本站原创|管理员|网站管理员|系统管理员|超级管理员|管理員|原创|\[object object\]|[a-z]\w*(?:\.\w+){2,}|[\d\s./:-]+|@[\w.]+)$/i
/** A longer text is a biography. In UTF-16 units; the longest desk of the labelled documents has 60. */
const maxName = 100

/** How networks sign the teasers that they put on pages. */
const network = /\b(?:taboola|outbrain|revcontent)\b/i
/** Who did something else. */
const otherWork = /^(?:(?:last )?updated|(?:medically |expert )?reviewed|(?:fact[- ])?checked|edited) by\s/i

/** 某社 某城5日電: where and when, and no one. */
const dispatch = /\d{1,2}日(?:專|综合|綜合)?[电電讯訊]$/

/** Takes `By` off a name; addresses and biographies are refused. */
export function cleanName(text: string): Cleaned<string> {
  const value = foldText(text).replace(by, '').replace(shorthand, '').replace(invisibleMarks, '')
  if (value === '') return { refused: 'it is empty' }
  if (noName.test(value)) return { refused: 'it stands for no name' }
  if (dispatch.test(value)) return { refused: 'it is the head of a dispatch' }
  if (network.test(value)) return { refused: 'it is an advertising network' }
  if (otherWork.test(value)) return { refused: 'it says who did something else' }
  if (address.test(value)) return { refused: 'it is an address, not a name' }
  return value.length > maxName ? { refused: 'it is too long for a name' } : { value }
}

const pictureLibrary = new RegExp(`^(?:${pictureLibraries}|alamy|flickr|wikimedia commons)$`, 'i')

/** As `cleanName`, with the role. */
export function cleanCredit(credit: Credit): Cleaned<Credit> {
  const name = cleanName(credit.name)
  if ('value' in name && credit.role === 'photographer' && pictureLibrary.test(name.value))
    return { refused: 'it is a library of pictures' }
  return 'refused' in name ? name : { value: { role: credit.role, name: name.value } }
}
