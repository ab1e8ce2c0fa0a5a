import { type LabelRule, wordSet } from '../label-rule.js'
import type { LineRule } from '../strip-rule.js'

/** Cookie banners. `cmp` is not among the names: content systems call their components so. */
export const consentBanner: LabelRule = {
  id: 'generic/consent-banner',
  reason: 'consent',
  why: 'It asks for consent to cookies.',
  names: wordSet('cookie, cookies, consent, gdpr, ccpa, onetrust, didomi, cookiebot, quantcast, usercentrics'),
  certain: wordSet(
    'cookie consent, cookie notice, cookie banner, cookie bar, cookie law, cookie popup, cookie modal, onetrust, didomi, cookiebot, usercentrics',
  ),
}

/** UTF-16 units of the longest line that is nothing but such a question. */
const longestQuestion = 400

/** Instead of a post or a film of others, in German, with the words of the tools that stand in most sites' pages. */
const german =
  /^(?:(?:an dieser stelle|hier) (?:findest du|finden sie) (?:einen? )?(?:relevanten? )?externen? inhalte?\b|(?:empfohlener )?(?:redaktioneller|externer) inhalt(?: von [^.!?]{2,30})?$|ich bin (?:damit )?einverstanden, dass (?:mir |ich )?(?:externe |diesen? )?inhalte?\b|(?:(?:damit|dabei) )?(?:können )?personenbezogene daten (?:können )?an drittplattformen übermittelt|mit dem laden (?:des|der) [^.]{2,30} akzeptieren sie die datenschutz|sie sehen gerade einen platzhalterinhalt von|(?:wir|hierfür|dafür)? ?(?:benötigen|brauchen) (?:wir )?(?:ihre|deine) (?:zustimmung|einwilligung),? um [^.]{0,80}\b(?:inhalte?\b|anzuzeigen|zu laden))/i

/** The same in English. */
const english =
  /^(?:this (?:article|page|content) contains content provided by [^.]{2,40}\. we ask for your|you are currently viewing a placeholder content from|by loading the (?:video|map|post|tweet|content), you (?:agree to|accept)|we need your (?:consent|permission) to (?:load|show|display)\b|(?:please )?(?:click to )?accept [^.]{0,40}cookies (?:and enable|to (?:watch|view|see|load)) this (?:content|video|map|post))/i
/** In French, and how one of the tools says it in more languages. */
const others =
  /^(?:ce(?:tte)? (?:contenu|vidéo) (?:est bloquée?|n['’]est pas (?:visible|disponible)|ne peut pas (?:être affichée?|s['’]afficher))[^.]{0,80}(?:cookies|traceurs|consentement)|cliquez pour accepter les cookies|haz clic para aceptar (?:las )?cookies|klik om [^.]{0,20}cookies te accepteren|fai clic per accettare i cookie)/i

/** What stands in the place of a post, a film or a map of others until the reader allows it. */
export const consentLine: LineRule = {
  id: 'generic/consent-line',
  reason: 'consent',
  why: 'It asks for consent to the content of others, which is not in the source.',
  where: 'anywhere',
  longest: longestQuestion,
  take: ({ text }, { beginsWide }) =>
    !beginsWide && (german.test(text) || english.test(text) || others.test(text)) ? {} : undefined,
}
