/**
 * The days of the week, in the languages that write one between a date and its time: literal words, because any other word
 * there makes a sentence of the two.
 */
const names =
  "sun(?:day)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)-feira|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mån|tis|ons|tors|fre|lör|sön|man|tirs|lør|søn)dag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pazartesi|salı|çarşamba|perşembe|cuma(?:rtesi)?|pazar|senin|selasa|rabu|kamis|jum[’']?at|sabtu|minggu|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|понеділок|вівторок|серед[ау]|четвер|п[’']ятниц[яю]|субот[ау]|неділ[яю]|понеделник|сряда|четвъртък|петък|събота|неделя|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή|(?:(?:یک|دو|سه|چهار|پنج)[\u200C\\s]?)?شنبه|جمعه|الأحد|الا?إ?ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة|السبت|(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)वार|[월화수목금토일]요일"
const first = /(^|\||\(\?:)([a-zà-ÿčłśżа-яα-ω])/g

/** Alternatives of a pattern, with capitals or without: `[Ss]un(?:day)?|…` */
export const weekdayNames: string = names.replace(
  first,
  (_, before: string, letter: string) => `${before}[${letter.toUpperCase()}${letter}]`,
)
