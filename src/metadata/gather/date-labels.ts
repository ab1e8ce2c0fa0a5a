import { withoutWeekday } from '../dates/weekday-names.js'

/** Words between a label and its date. */
const link = '(?:\\s(?:on|am|le|el|em|il|at|op|den|om|в|на|στις|tarihi|pada|lúc|ngày|u))?'

/** What says that a date is that of the last change, in the languages whose news we know. */
const updated =
  'updated?(?: date)?|last (?:updated?|modified|edited|reviewed)|modified|edited|revised|aktualisiert|geändert|stand|bearbeitet|mis(?:e)? à jour|modifié|actualizad[oa]|actualización|modificad[oa]|atualizad[oa]|atualização|aggiornat[oa]|aggiornamento|bijgewerkt|gewijzigd|oppdatert|uppdaterad|opdateret|päivitetty|zaktualizowano|aktualizacja|aktualizováno|aktualizované|frissítve|actualizat|güncelleme(?: tarihi)?|güncellendi|son güncelleme|обновлен[аоы]?|(?:последнее|дата) обновлени[ея]|изменено|оновлено|(?:останнє|дата) оновлення|обновен[ао]?|актуализиран[ао]?|последна промяна|ажурирано|ažurirano|izmijenjeno|izmenjeno|posodobljeno|uuendatud|atjaunināts|atjaunots|atnaujinta|uppfært|განახლდა|განახლებულია|թարմացվել է|жаңартылды|шинэчилсэн|ενημερώθηκε|(?:τελευταία )?ενημέρωση|(?:cập nhật|sửa đổi)|diperbarui|diupdate|pembaruan|עודכן|עדכון(?: אחרון)?|(?:آخر )?تحديث|به[\\u200C\\s]?روز(?:رسانی| شده(?: در)?)|اپ ?ڈیٹ|(?:अंतिम )?अपडेट(?:ेड)?|अद्यतन|(?:সর্বশেষ )?আপডেট|হালনাগাদ|புதுப்பிக்கப்பட்டது|ปรับปรุง|อัปเดต|อัพเดต|อัพเดท|最終更新(?:日時?)?|更新(?:日時?|日期|时间|時間|于|於)?|最后更新|最後更新|修改(?:时间|日期|時間)?|最后修改|(?:编辑|編輯|修改)[于於]|(?<=^|\\s)已[于於]|(?:최종\\s?)?수정(?:일|일시|시간)?|업데이트|최종업데이트'

/** What says that a date is that of the publication. */
const published =
  'published(?: date)?|posted|date published|publiziert|veröffentlicht|erschienen|erstellt|vom|publié(?:e)?|publicado|publicación|publicada|pubblicato|pubblicazione|gepubliceerd|publicerad|publisert|udgivet|offentliggjort|julkaistu|opublikowano|data publikacji|publikováno|megjelent|publicat|опубликован[ао]?|опубліковано|дата публікації|дата публикации|публикуван[ао]?|објављено|objavljeno|avaldatud|publicēts|paskelbta|birt|გამოქვეყნდა|გამოქვეყნებულია|հրապարակվել է|жарияланды|нийтэлсэн|δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε|yayınlanma(?: tarihi)?|yayın tarihi|giriş(?: tarihi)?|eklenme(?: tarihi)?|đăng(?: lúc| ngày)?|xuất bản|diterbitkan|dipublikasikan|tayang|פורסם|תאריך פרסום|نشر(?: في)?|نُشر(?: في)?|تاريخ النشر|تاریخ انتشار|انتشار|प्रकाशित|প্রকাশ(?:িত|কাল)?|வெளியிடப்பட்டது|شائع|เผยแพร่|ลงเมื่อ|公開(?:日時?)?|配信(?:日時?)?|掲載(?:日時?)?|投稿日時?|发布(?:时间|日期|于)?|發布(?:時間|日期|於)?|發佈(?:時間|日期)?|刊登(?:時間|日期)?|出版|上傳|发表(?:时间|于)?|發表(?:時間|於)?|日期|时间|時間|입력(?:일|일시|시간)?|등록(?:일|일시)?|게재(?:일)?|승인|송고시간|작성일|기사입력'

const updatedLabel = new RegExp(`(?:${updated})${link}\\s?[：:.]?\\s*$`, 'iu')

/** A line that is such a label and nothing else, above its date. */
export const updatedLine: RegExp = new RegExp(`^(?:${updated})${link}\\s?[：:.]?$`, 'iu')

/** What says the same behind a date that is not the first one of its line: 2024-03-05 10:20 최종수정. */
export const updatedBehind: RegExp = /^\s?(?:최종\s?)?(?:수정|업데이트|更新)\s?(?:$|[|·•,，)）])/u

const publishedLabel = new RegExp(`(?:^|[\\s|•·(（])(?:${published})(?:\\s\\p{L}{1,4})?${link}\\s?[:：]?\\s*$`, 'iu')

/** Where a text was printed first, before the day: `Published in the Ledger, `. */
const printedLabel = /^published in [A-Z][^.!?]{1,40},\s$/i

/** How a content system ends its posts: `This entry was posted on Friday, May 3, 2024 at 10:41 pm and is filed under …`. */
export const entryHead: RegExp =
  /^(?:this (?:entry|post) was (?:posted|written|published) on|dieser (?:beitrag|eintrag|artikel) wurde am|(?:cette entrée|cet article) a été publiée? le|esta entrada fue publicada el|questo articolo è stato pubblicato|dit (?:bericht|artikel) (?:is|werd) (?:geplaatst|gepubliceerd) op)\s(?:[^\d\s]{3,14}\s){0,2}\d/i

const eventLabel =
  /(?:when|event date|date of event|starts?|begins?|ends?|deadline|wann|beginn|termin|quand|cuándo|quando|wanneer|kiedy|kdy)\s?:\s?$/i

/** The same in a line that may stand anywhere: what no sentence has before a date. */
export const plainLabel: RegExp =
  /^posted by [^.:|]{2,60}\son\s?$|^(?:datum|date|fecha|data|дата|published|posted|post time|date published|publish(?:ed)? date|publication date|veröffentlicht|publié(?:e)?|publicado|pubblicato|page last (?:updated|modified|reviewed)|last (?:updated|modified|reviewed)|updated?)(?:\s(?:on|am|le|el|em|il))?\s?[:：@]?\s*$|(?:^|[\s|（(])(?:(?:发布|发表|發布|發佈|發表|录入|添加|上传|发稿|更新|成文)(?:时间|日期|時間)|时间|日期|時間|更新日|公開日|掲載日)\s?[:：]\s*$|^(?:등록일|작성일|입력|송고시간|تاریخ انتشار|تاريخ النشر)\s?[:：]?\s*$/i

/** Whether what stands before a date, perhaps with the day of the week, says that it is that of a change. */
export function isUpdatedLabel(before: string): boolean {
  return updatedLabel.test(withoutWeekday(before))
}

/** Whether it says, in a line near the headline, that it is that of the publication. */
export function isPublishedLabel(before: string): boolean {
  return publishedLabel.test(withoutWeekday(before))
}

/** Whether it says that it is that of what the text announces. */
export function isEventLabel(before: string): boolean {
  return eventLabel.test(withoutWeekday(before))
}

/** What stands before a date without its label and the day of the week. */
export function withoutDateLabel(before: string): string {
  const head = withoutWeekday(before)
  for (const label of [updatedLabel, publishedLabel, plainLabel, printedLabel]) {
    const rest = head.replace(label, '')
    if (rest !== head) return rest
  }
  return head
}
