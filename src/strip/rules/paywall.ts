import { firstWide, hasHan } from '../../text/has-han.js'
import { type LabelRule, wordSet } from '../label-rule.js'
import type { LineRule } from '../strip-rule.js'

/** 剩余内容请登录后查看; 訂閱後可閱讀全文. */
const paywallChinese =
  /^(?:((?:剩[余餘]|其[余餘]|[余餘]下|[后後][续續]|以下|此[处處]|更多|完整|全部|[隐隱]藏)(?:的?\d{1,3}[%％])?的?(?:[内內]容|[正全]文|部分)[，,]?)|[^，。]{0,12}[，,])?([请請]|[欢歡]迎|立即|[马馬]上|您?需要?)?\s?(?:先)?(?:[订訂][阅閱]|登[录錄]|登入|登[陆陸]|[注註][册冊]|付[费費]|[购購][买買]|[开開]通|加入[会會][员員]|[评評][论論]|回[复覆])[^。！!]{0,24}(?:[阅閱][读讀]|查看|解[锁鎖]|[浏瀏][览覽]|可[见見])([^。！!]{0,12})[。！!]?$/
/** 本文为付费内容; 此內容為會員專屬，請登入. */
const forMembers =
  /^(?:此|本|[该該])(?:文章?|篇文章|[内內]容|[报報][道導])(?:[仅僅]限?|[为為]|是|[属屬])[^，。]{0,6}(?:[会會][员員]|付[费費]|[订訂][阅閱户戶][户戶者]?|VIP)(?:用[户戶]|[读讀]者)?(?:[专專]享|[专專][属屬]|[专專]供|限定|可[看读讀见見]|查看|[阅閱][读讀])?(?:[内內]容|文章)?(?:$|[。！!，,](?:$|[请請需登订訂付开開购購加立已]))/
/** UTF-16 units of the longest line that asks for a subscription and says nothing else. */
const longestRequest = 140

/** What is read after a subscription, where nobody is asked to subscribe: 登录后查看全部内容. */
const restOfText = /^(?:更多|全文|全部|完整|剩[余餘]|[后後][续續]|原文|本文|此文|[内內]容|精彩)/
/** この記事は有料会員限定です。残り820文字。; 続きを読むには会員登録が必要です. */
const paywallJapanese =
  /^(?:(?:この|本)(?:記事|コンテンツ|続き|ページ)は、?(?:有料|無料|登録|プレミアム|定期)?(?:会員|購読者|有料)(?:限定|専用|向け)?(?:の?(?:記事|コンテンツ))?(?:です|になります|となります)(?:[。！]|$)|(?:ここから先|この先|続き|以降)は、?[^。]{0,8}(?:会員|購読者|有料)[^。]{0,8}(?:限定|専用|記事|コンテンツ)(?:の(?:記事|コンテンツ))?(?:です)?(?:[。！]|$)|残り\s?[\d,]{1,6}\s?文字(?:$|[（(。]|有料|会員|ログイン|続き)|(?:この記事の|記事の)?(?:続き|全文|残り)を(?:読む|お読みになる|ご覧になる|ご覧いただく)(?:ため)?には[^。]{0,24}(?:登録|ログイン|購読|購入|契約)(?:が必要です|してください|をお願いします|ください)|[^。]{0,12}(?:会員登録|会員になる|ログイン|登録|購読)(?:する|して|いただく)?と?[^。]{0,8}(?:続き|全文)を(?:読む$|お?読み(?:いただけ|になれ|ください)|読めます|ご覧(?:いただけ|になれ|ください)))/
const paywallEnglish =
  /^(?:to (?:continue|keep) reading|to read the (?:full|rest)|(?:please )?(?:subscribe|sign in|log in|register|sign up)\b[^.!]{0,60}\b(?:to|and) (?:continue|keep reading|read (?:the|this|on|more|full|our|all|unlimited)\b|access (?:the full|this|all|our|unlimited|premium|exclusive)\b)|already a subscriber|this (?:article|story|content|post|page|episode|letter|newsletter) is (?:(?:only )?(?:available|reserved|exclusive)[^.]{0,30}|(?:only )?for (?:paid|paying|premium) )(?:subscribers|members)|(?:continue|keep) reading (?:this (?:post|article|story) (?:for free|with)|with (?:a|an|your)\b[^.!]{0,40}\b(?:trial|subscription|account)))/i

/** Il vous reste 78 % de cet article à lire; Jetzt weiterlesen mit …; Sigue leyendo; only as whole calls, or with who may read. */
const paywallElsewhere =
  /^(?:il vous reste \d{1,3}(?:[.,]\d{1,2})?\s?% de cet article|(?:cet|la suite de cet) article (?:vous )?est réservée? (?:à nos|aux) abonnés[.!]?$|pour lire la suite(?:[.:…]?$|,? (?:et |de cet article,? )?(?:abonnez|inscrivez|connectez|créez|accéd))|abonnez-vous pour (?:lire|continuer|accéder)|(?:dieser|der) (?:artikel|inhalt|text|beitrag) ist (?:exklusiv |nur )?für abonnent\S{0,16}(?: (?:lesbar|verfügbar|zugänglich|reserviert))?[.!]?$|um (?:den ganzen artikel|weiter)\s?zu\s?lesen,? |jetzt (?:kostenlos |gratis )?(?:weiterlesen|abonnieren und weiterlesen)|weiterlesen mit [^.,:]{2,30}$|este (?:artículo|contenido) es (?:exclusivo |solo )?para suscriptores[.!]?$|suscríbete para (?:leer|seguir|continuar)|(?:para )?(?:seguir|sigue|continuar|continúa) leyendo(?:[.:…]?$|,? (?:por \S{1,8} (?:euros?|€|dólar)|gratis|suscr|hazte|inicia|regístr))|(?:questo )?(?:articolo|contenuto) (?:è )?riservato (?:agli|ai nostri) abbonati[.!]?$|abbonati per (?:leggere|continuare)|(?:este )?(?:conteúdo|artigo|matéria) (?:é )?(?:exclusiv[ao]|reservad[ao]) (?:para|a) (?:nossos )?assinantes[.!]?$|assine para (?:ler|continuar)|(?:dit|het hele) artikel is (?:alleen |exclusief )?voor abonnees[.!]?$|(?:word abonnee|neem een abonnement|log in) (?:om|en) (?:verder te lezen|lees verder)|(?:artikeln|innehållet) är (?:bara |endast )?för prenumeranter[.!]?$|(?:denne |hele )?artikkelen er (?:kun |bare )?for abonnenter[.!]?$|(?:denne )?artikel(?:en)? er (?:kun )?for abonnenter[.!]?$|(?:artykuł|treść) dostępn[ya] (?:tylko )?dla (?:subskrybentów|prenumeratorów)[.!]?$|материал доступен (?:только )?(?:по подписке|подписчикам)[.!]?$)/i

/** Whether the text asks to subscribe or to sign in for the rest of the text. */
export function asksToReadOn(text: string): boolean {
  if (hasHan(text) && (asksInChinese(text) || paywallJapanese.test(text))) return true
  return text.charCodeAt(0) < firstWide && (paywallEnglish.test(text) || paywallElsewhere.test(text))
}

/** The note that the rest is for subscribers; it makes the article truncated. */
export const paywallLine: LineRule = {
  id: 'generic/paywall-line',
  reason: 'paywall',
  why: 'It asks for a subscription and is not part of the story.',
  where: 'ends',
  longest: longestRequest,
  take: ({ text }, { fromEnd }) => (fromEnd <= 3 && asksToReadOn(text) ? {} : undefined),
}

/** What somebody says, and what is listed behind a colon, asks nobody. */
const told = /[称稱說说]|[：:]./

function asksInChinese(text: string): boolean {
  if (told.test(text)) return false
  const match = paywallChinese.exec(text)
  if (match === null) return forMembers.test(text)
  return match[1] !== undefined || match[2] !== undefined || restOfText.test(match[3] ?? '')
}

/** The wall before the rest of the text. */
export const paywallBox: LabelRule = {
  id: 'generic/paywall-box',
  reason: 'paywall',
  why: 'It asks for a subscription to read on.',
  names: wordSet('paywall, regwall, meteredcontent, piano, subscriber wall, subscription wall, upgrade cta'),
}
