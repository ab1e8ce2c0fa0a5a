/** Han characters and kana as they stand in names: 々 repeats, ヶ and ノ join. */
const name =
  /^[\p{Script=Han}々\u3041-\u3096\u30A1-\u30FAー]{1,7}(?:\s[\p{Script=Han}々\u3041-\u3096\u30A1-\u30FAー]{1,7})?$/u
const han = /\p{Script=Han}/u
const minLetters = 2
const maxLetters = 8
/** A particle between two Han characters: a phrase. */
const phrase = /\p{Script=Han}[のはをがにでと]\p{Script=Han}/u
/** Words of sites, desks, controls and sections, and endings of sentences. */
const noName =
  /動画|保存|共有|戻る|全文|表示|朝刊|夕刊|読者|人気|東京|大阪|名古屋|京都|新聞|ニュース|編集|通信|テレビ|放送|メディア|オンライン|ログイン|一覧|記事|続き|詳細|もっと|シェア|コメント|プロフィール|紹介|広告|提供|関連|検索|会員|登録|公式|サイト|ページ|会社|です|ます|した|する|支局|総局|取材|センター|協会|研究|大学|政治|経済|社会|国際|文化|地域|スポーツ|特集|連載|コラム|著者|執筆|筆者|作者|監修|ライター|記者|写真|時間|年前|月前|日前|更新|公開|掲載|無料|有料|[社部班局課室会店版]$/
/** What announces the author, and what announces someone else. */
const label = /^(?:著者|執筆者?|取材・文|文・取材|取材|文・写真|文|筆者|ライター|記者)(?:\s?[：:／/＝=・]\s?|\s)/
const otherLabel =
  /^(?:編集|写真|撮影|監修|構成|翻訳|訳|イラスト|デザイン|図版|動画|協力|聞き手)(?:者|・\S{1,4})?\s?[：:／/＝=・]/
/** The space before one more label. */
const beforeLabel = /\s(?=(?:編集|写真|撮影|監修|構成|翻訳|訳|イラスト|デザイン|図版|動画|協力|聞き手)\s?[：:／/＝=・])/
const suffix = /\s?(?:記者|特派員|編集委員|論説委員|ライター|氏|さん)$/
const brackets = /[[\]【】（）()「」［］]/g
const separator = /\s?[、，,|｜]\s?/
const middleDot = /・/
const latin = /^[\w .&'-]{1,40}$/
const maxNames = 8

/** The names of a Japanese byline; none where a part of it is anything else but an outlet in Latin letters or another's credit. */
export function japaneseNames(text: string): string[] {
  const names: string[] = []
  for (const part of text
    .replace(brackets, ' ')
    .trim()
    .split(separator)
    .flatMap((piece) => piece.split(beforeLabel))) {
    const own = part.trim().replace(label, '').replace(suffix, '').trim()
    if (own === '' || otherLabel.test(part.trim()) || (names.length > 0 && latin.test(own))) continue
    for (const one of own.split(middleDot)) {
      if (!isJapaneseName(one)) return []
      names.push(one)
    }
  }
  return names.length > maxNames ? [] : names
}

/**
 * Whether a text can be a Japanese name where the page says that a name stands: two to eight characters, one of them Han,
 * and no word of a site or a control.
 */
function isJapaneseName(text: string): boolean {
  const { length } = text.replace(' ', '')
  if (length < minLetters || length > maxLetters || !han.test(text)) return false
  return name.test(text) && !phrase.test(text) && !noName.test(text)
}
