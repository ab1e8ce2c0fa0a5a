import { phrasesOf } from '../../text/phrases.js'

/** What stands before links to other stories, by language. */
const notation = [
  '(更多)?相关(新闻|阅读|报道|链接|文章|推荐|专题|资讯|内容)|(新闻|热门|精彩|为[您你]|猜你)推荐|猜[您你]喜欢|[您你](可能|也许)(错过|感兴趣|喜欢)的?(文章|内容)?|延伸阅读|扩展阅读|推荐阅读|更多阅读|往期(回顾|推荐|精选)|热门文章|更多精彩|此前报道|阅读更多|更多(报道|内容|详情|新闻)(请)?详见|原文(链接|地址)',
  '相關(新聞|閱讀|報導|文章)|延伸閱讀|推薦閱讀|同場加映|看更多|閱讀更多',
  '(related|more) (links?|stories|articles?|posts?|news|coverage|content|reading)|related|read more|read also|also read|see also|more on this( story)?|more from|recommended|you may also like',
  'mehr zum thema|mehr lesen|(lesen sie|lies|siehe) (auch|hier)|auch interessant',
  '(à )?lire (aussi|également)|voir aussi',
  '(lea|lee|leer|vea|ver|mir[aá]) también|(le puede|et pot) interesar|seguir leyendo|(llegiu|llegeix|vegeu) també|(lee|leer) más|(también )?te puede interesar',
  '(leia|veja|ler|confira) (também|mais)|leia ainda|saiba mais',
  '(leggi|vedi) anche|leggi di più|ti potrebbe interessare|articoli correlati',
  'lees (ook|meer|verder)|(bekijk|zie) ook|ook interessant',
  'läs (också|även|mer)|se (också|også)|les (også|mer)|læs (også|mere)|(lue|katso) myös|lue lisää|loe (ka|lisaks|veel)|vaata ka|las(i|iet) (arī|vēl)|(taip pat skaitykite|skaitykite (taip pat|daugiau))',
  '(prze)?czytaj (też|także|również|więcej)|zobacz (też|także|również)',
  '(pře)?čtěte (si )?(také|též|více)|(pre)?čítajte (si )?(aj|tiež|viac)|mohlo by vás (zajímat|zaujímať)',
  'olvas(sa|d) el (ezt )?is|ez is érdekelhet(i)?|kapcsolódó( cikk(ek|ünk)?)?|lásd még',
  'cit(e[sșş]te|i[tțţ]i) ([sșş]i|mai mult)|vezi [sșş]i',
  'preberite (še|tudi)|pročitajte (još|i|više)|pročitaj(te)? i|прочитајте (још|и)',
  '(по)?читайте (также|ещё|еще|також|ще)|смотрите также|дивіться також|(прочетете|прочитайте|вижте) (още|също)|още по темата|(материалы |матеріали )?по тем[еі]',
  'διαβάστε (επίσης|ακόμα|ακόμη|περισσότερα)|δείτε (επίσης|ακόμα|ακόμη)|διαβαστε (επισης|ακομα|ακομη|περισσοτερα)|δειτε (επισης|ακομα|ακομη)',
  '([İIiı]lgili|benzer) haber(ler)?|bunu da oku(yun)?|ayrıca oku(yun)?',
  '([إا]قر[أا]|شاهد|طالع) (أيضًا|أيضاً|أيضا|ايضا|المزيد)|موضوعات متعلقة|مواضيع ذات صلة',
  '(بیشتر )?بخوانید|(همچنین|این را هم) بخوانید|(اخبار|مطالب) مرتبط|(یہ بھی|مزید) پڑھیں',
  '(קראו|לקרוא|ראו) (גם|עוד)|עוד בנושא',
  // Letters with a dot below are written as one character or as two.
  '(यह|ये|इसे) भी (प(\u095D|\u0922\u093C)ें|देखें)|और प(\u095D|\u0922\u093C)ें|আর[ওো] (প(\u09DC|\u09A1\u09BC)ুন|দেখুন)',
  'อ่าน(เพิ่มเติม|ข่าว|ต่อ|ข่าวที่เกี่ยวข้อง)|ข่าวที่เกี่ยวข้อง|simak juga|baca( lagi)?|berita berkaitan|(xem|đọc) thêm|(tin|bài) liên quan|(baca|lihat) juga|baca selengkapnya|(berita|artikel) terkait',
  '관련 ?(기사|뉴스)|関連(記事|ニュース|リンク)|[あ合]わせて読みたい|もっと読む',
].join('|')

const labels = phrasesOf(notation)
/** What may stand before a label; then the label, up to what closes it or parts it from what it announces. None is longer. */
const head =
  /^(?:[●▶►◆■※→➡»›>*＞\u200E\u200F\u202A-\u202E]{1,2}|👉)?\s?[【[（(]?([^：:>|｜\-】\])）]{1,40})(?=[：:>|｜\-】\])）]|$)/
/** What closes the label, of which most prose has none so near to its beginning; and how far the end of one may lie, in UTF-16 units. */
const closer = /[：:>|｜\-】\])）]/
const reach = 46
const ending = /[】\])）]?\s?(?:[：:>|｜-]|$)/y
/** 更多鏡報報導: more of an outlet or a topic. */
const moreOf = /^更多[^\s，。]{0,8}(?:[报報][道導]|新[闻聞]|内容)$/
/** An arrow says by itself that it leads away. */
const arrow = /^[►▶]/

/** The units that a label or a sign before it begins with, small and large: most lines begin with none. */
const firstUnits: ReadonlySet<number> = new Set(
  [...labels]
    .flatMap((label) => [label, label.toUpperCase()])
    .concat([...'●▶►◆■※→➡»›>*＞👉 【[（(İ\u200E\u200F\u202A\u202B\u202C\u202D\u202E'])
    .map((form) => form.charCodeAt(0)),
)

/** The dot that İ keeps in lower case. */
const dot = /\u0307/g

function lower(label: string): string {
  return label.toLowerCase().replace(dot, '')
}

/** How far the label of links to other stories reaches that begins a text, its colon included; 0 where there is none. */
export function relatedLabelEnd(text: string): number {
  if (!firstUnits.has(text.charCodeAt(0))) return 0
  const match = text.length < reach || closer.test(text.slice(0, reach)) ? head.exec(text) : null
  const label = match?.[1]?.trimEnd()
  if (match !== null && label !== undefined && (labels.has(lower(label)) || moreOf.test(label))) {
    ending.lastIndex = match[0].trimEnd().length
    if (ending.test(text)) return ending.lastIndex
  }
  return arrow.test(text) ? 1 : 0
}
