import { linkedShare } from '../../html/lines/linked-share.js'
import type { TextLine } from '../../html/lines/text-line.js'
import type { ParentNode } from '../../html/nodes.js'
import type { TextMass } from '../../html/text-mass.js'
import { hasHan } from '../../text/has-han.js'
import { phrasesOf } from '../../text/phrases.js'
import type { LineRule } from '../strip-rule.js'
import { isInDataCell, isInHeading, takeLinkAtEnd } from './line-place.js'
import { relatedLabelEnd } from './related-labels.js'

/** What leads from the beginning of a text to the rest, by language; Chinese is a pattern, of few words in many orders. */
const notation = [
  '(この)?(記事の?)?(続き|全文)を(読む|見る|よむ|みる)|続きはこちら|もっと読む|さらに読む',
  '(기사|전체|전문)? ?더 ?(보기|읽기)|(전체 ?기사|기사 ?전문|기사 ?전체|전문|원문) ?(보기|읽기)|계속 읽기|자세히 보기',
  '(click (here )?to )?read (the )?((full|whole|entire|complete) )?(article|story|post|more|rest)|read more here|(continue|keep) reading|read on|(view|see) (the )?full (article|story|post)',
  'weiterlesen|mehr lesen|(den )?(ganzen|vollständigen|kompletten) (artikel|beitrag|text) lesen|(artikel|beitrag) (weiterlesen|lesen)',
  "lire (la suite|plus|davantage)|lire (l’|l')article( complet| en entier)?|(continuer|poursuivre) la lecture",
  'leer más|(seguir|continuar|sigue) leyendo|leer (la |el )?(noticia|nota|artículo|texto)( complet[oa])?|leer completo|llegir més',
  "leggi (tutto|di più|ancora)|leggi l[’']articolo( completo)?|continua a leggere|continua la lettura",
  '(leia|ler) mais|saiba mais|continu(e|ar) (lendo|a ler)|leia (a matéria|o texto|na íntegra)( complet[ao]| na íntegra)?',
  'lees (meer|verder)|verder lezen|lees (het )?(hele|volledige) (artikel|verhaal|bericht)',
  'läs (mer|vidare)|läs hela (artikeln|inlägget|texten)|fortsätt läsa|les (mer|videre)|les hele (saken|artikkelen)|fortsett å lese|læs (mere|videre)|læs hele (artiklen|historien)|lue (lisää|koko (juttu|artikkeli|uutinen))|jatka lukemista',
  'czytaj (dalej|więcej)|czytaj cał(y artykuł|ość)|číst (dál|dále|více|celý článek)|čítať (ďalej|viac)|čtěte více|(po)?tovább( olvasom)?|olvass tovább',
  'citește (mai (mult|departe)|tot articolul)|pročitaj(te)? više|nastavi čitati|прочитај више|прочети (още|повече)|прочетете (още|повече)',
  'читать (далее|дальше|полностью|продолжение|ещё|еще)|читать (статью|новость|текст) (полностью|целиком|далее)|читати (далі|більше|повністю)',
  'διαβάστε (περισσότερα|τη συνέχεια)|devamını (oku|okuyun|gör)|haberin devamı( için tıklayın(ız)?)?|devamı için tıklayın(ız)?',
  'xem thêm|đọc (thêm|tiếp)|(baca )?selengkapnya|baca (lebih lanjut|lagi)|อ่าน(ต่อ|เพิ่มเติม)',
  '[إا]?قر[أا] (المزيد|أكثر|اكثر)|(متابعة|أكمل|اكمل|تابع) القراءة|ادامه (مطلب|خبر)|بیشتر بخوانید|مزید پڑھیں',
  '(קרא|קראו|לקרוא|קראי) עוד|המשך קריאה|המשיכו לקרוא|לכתבה המלאה|לקריאה המלאה|(और|आगे) पढ़ें|আর[ওো] পড়ুন',
].join('|')

const phrases = phrasesOf(notation.normalize('NFC'))
const inChinese =
  /^(?:[请請]?[点點按][击擊我]?(?:[这這][里裡裏]|此[处處]?|链接|連結|标题|標題)?[，,]?)?(?:[阅閱][读讀]|查看|[浏瀏][览覽]|[检檢][视視]|看)(?:[全原]文|更多|[详詳]情|完整(?:[内內]容|文章|[报報][道導])|剩[余餘][内內]容)$|^[点點][击擊]查看$|^[继繼][续續][阅閱][读讀]$/

/** Signs before such words, and behind them. */
const signsBefore = /^[[(（【>»→›▶►]{0,2}\s?/
const signsBehind = /[\s.…>»→›▶►)\]）】]/
/** WordPress's own: (more…) */
const more = /^\(more(?:…|\.{3})\)$/i
/** UTF-16 units of such a line. */
const longestReadMore = 48

/** The same with more words behind it: the title, as a link at the end of a summary has it; Read the full story at The Post. */
const readMoreOf =
  /^continue reading\b|^read (?:more of|(?:the )?(?:rest|full|whole)(?: of)?) (?:this |the |our )?(?:story|article|post|entry)\b/i
/** Read more of this story at The Post. */
const readMoreAt =
  /^read (?:more of|(?:the )?(?:rest|full|whole)(?: of)?) (?:this |the |our )?(?:story|article|post|entry) (?:at|on|in) [^.!?]{2,40}\.?$/i
/** 阅读全文：https://…, and the same as a link. */
const readMoreWithAddress = /^(?:[点點][击擊])?(?:[阅閱][读讀]|查看)[全原]文\s?[：:]\s?https?:\/\/[^\s。，]{4,500}$/

/** Whether the text says that the rest of the article is elsewhere and nothing more. */
export function leadsOn(text: string): boolean {
  if (text.length > longestReadMore) return false
  let to = text.length
  while (to > 0 && signsBehind.test(text.charAt(to - 1))) to--
  const bare = text.slice(0, to).replace(signsBefore, '')
  if (hasHan(bare)) return inChinese.test(bare) || phrases.has(bare)
  return phrases.has(bare.toLowerCase().normalize('NFC')) || more.test(text)
}

/**
 * Whether a text that says so leads to the source (阅读原文) and not to the rest (阅读全文): it stands below whole texts, too.
 */
export function leadsToSource(text: string): boolean {
  return /原文|원문/.test(text)
}

/** A line that says where the rest of the text is, or the link that ends the last line; it makes the article truncated. */
export const readMoreLine: LineRule = {
  id: 'generic/read-more',
  reason: 'ui',
  why: 'It leads to the rest of the text and is not part of it.',
  where: 'ends',
  take: (line, { fromEnd, hasHan: isHan, mass }) => {
    const { text } = line
    // The label of links to other stories is taken as such, but for what is the last thing.
    if (leadsOn(text) && (relatedLabelEnd(text) === 0 || (fromEnd === 0 && isWayOn(line, mass)))) return {}
    if (isHan && readMoreWithAddress.test(text)) return {}
    if (fromEnd > 0) return undefined
    if (readMoreAt.test(text) && linkedShare(line) > 0) return {}
    return takeLinkAtEnd(line, (link) => leadsOn(link) || readMoreOf.test(link))
  },
}

/**
 * Whether words that are the label of links to other stories elsewhere may lead to the rest of the text: they are a link
 * themselves, or the document has lost its links.
 */
export function isWayOn(line: TextLine, mass: TextMass): boolean {
  if (!leadsOn(line.text) || isInHeading(line) || isInDataCell(line, mass)) return false
  return linkedShare(line) > 0.5 || mass.links(rootOf(line.block)) === 0
}

function rootOf(block: ParentNode): ParentNode {
  let root = block
  while (root.parent !== null) root = root.parent
  return root
}
