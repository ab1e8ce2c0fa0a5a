/** What stands before a date that is not that of the publication, at the end of what is before it. */
export const updatedLabel: RegExp =
  /(?:updated?|last (?:updated|modified|edited|reviewed)|modified|edited|revised|aktualisiert|geändert|stand|bearbeitet|mis(?:e)? à jour|modifié|actualizad[oa]|modificad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|gewijzigd|oppdatert|uppdaterad|opdateret|päivitetty|zaktualizowano|aktualizacja|aktualizováno|aktualizované|frissítve|güncelleme|güncellendi|обновлено|изменено|оновлено|ενημέρωση|更新(?:日期|时间|時間)?|修改(?:时间)?)(?:\s(?:on|am|le|el|em|il|at|op|den))?\s?[：:.]?\s*$/iu

/** What stands before the date of the publication, in a line near the headline. */
export const publishedLabel: RegExp =
  /(?:^|[\s|•·(（])(?:published|posted|publiziert|veröffentlicht|erschienen|vom|publié(?:e)?|publicado|pubblicato|gepubliceerd|publicerad|publisert|julkaistu|opublikowano|опубликовано|опубліковано|δημοσίευση|yayınlanma|发布(?:时间|日期|于)?|发表(?:时间|于)?|日期|时间|時間)(?:\s\p{L}{1,4})?\s?[:：]?\s*$/iu

/** The same in a line that may stand anywhere: what no sentence has before a date. */
export const plainLabel: RegExp =
  /^(?:datum|date|fecha|data|дата|published|posted|post time|date published|publish(?:ed)? date|publication date|veröffentlicht|publié(?:e)?|publicado|pubblicato|page last (?:updated|modified|reviewed)|last (?:updated|modified|reviewed)|updated?)(?:\s(?:on|am|le|el|em|il))?\s?[:：]?\s*$|(?:^|[\s|（(])(?:(?:发布|发表|發布|發表|录入|添加|上传|发稿|更新)(?:时间|日期|時間)|时间|日期|時間)\s?[:：]\s*$/iu
