/**
 * The days of the week, in the languages that write one between a date and its time: whole words, because any other word
 * there makes a sentence of the two. Endings with what stands before them, then the words that share none.
 */
const endings: readonly (readonly [string, string])[] = [
  ['tag', 'mon diens donners frei sams sonn'],
  ['di', 'lun mar mercre jeu vendre same'],
  ['-feira', 'segunda terça quarta quinta sexta'],
  ['dì', 'lune marte mercole giove vener'],
  ['dag', 'maan dins woens donder vrij zater zon mån tis ons tors fre lör sön man tirs lør søn'],
  ['वार', 'सोम मंगल बुध गुरु शुक्र शनि रवि'],
  ['요일', '월 화 수 목 금 토 일'],
  ['曜日', '月 火 水 木 金 土 日'],
  ['شنبه', 'یک دو سه چهار پنج یک\u200C دو\u200C سه\u200C چهار\u200C پنج\u200C'],
]
const words =
  'sun sunday mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday mittwoch sonnabend dimanche lunes martes miércoles jueves viernes sábado domingo sabato domenica poniedziałek wtorek środa czwartek piątek sobota niedziela pazartesi salı çarşamba perşembe cuma cumartesi pazar senin selasa rabu kamis jumat jum’at sabtu minggu понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье понеділок вівторок середа середу четвер п’ятниця п’ятницю субота суботу неділя неділю понеделник сряда четвъртък петък събота неделя δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή شنبه جمعه الأحد الاثنين الإثنين اثنين إثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت hétfő kedd szerda csütörtök péntek szombat vasárnap pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa ponedeljak ponedjeljak ponedeljek utorak torek sreda srijeda četvrtak četrtek petak petek subota sobota nedelja nedjelja luni marți joi vineri sâmbătă duminică miercuri pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis'

const names: ReadonlySet<string> = new Set([
  ...words.split(' '),
  ...endings.flatMap(([ending, starts]) => starts.split(' ').map((start) => start + ending)),
])
/** UTF-16 units of the longest name. */
const longest = Math.max(...[...names].map(({ length }) => length))
const apostrophe = "'"
/** Persian may write its names in two words: سه شنبه. */
const persian = 'شنبه'

/** A day of the week as Chinese writes it, for a pattern. */
export const hanWeekday: string = '(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]'

/** Whether the word is a day of the week, in any case. */
export function isWeekday(word: string): boolean {
  return word.length <= longest && names.has(word.toLowerCase().replace(apostrophe, '’'))
}

/** Characters that end a word beside a date. */
const wordEnds: ReadonlySet<string> = new Set(' \n\t,.،，:;|()[]（）–—·•/@0123456789')

/** Where the day of the week ends that begins at an offset; the offset itself where none does. */
export function weekdayEnd(text: string, from: number): number {
  const end = wordEnd(text, from)
  if (text.startsWith(persian, end + 1) && isWeekday(text.slice(from, end) + persian)) return end + 1 + persian.length
  return isWeekday(text.slice(from, end)) ? end : from
}

function wordEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && end - from <= longest && !wordEnds.has(text.charAt(end))) end++
  return end
}

/** What may stand between a day of the week and the date behind it. */
const behind = /[.,]?\s?[–-]?\s?$/
/** UTF-16 units that this takes at most. */
const longestBehind = 4

/** The text without the day of the week that ends it, which is no part of what stands before a date. */
export function withoutWeekday(before: string): string {
  const near = Math.max(0, before.length - longestBehind)
  const to = near + before.slice(near).search(behind)
  let from = to
  while (from > 0 && to - from <= longest && !wordEnds.has(before.charAt(from - 1))) from--
  const word = before.slice(from, to)
  if (!isWeekday(word)) return before
  const two = word === persian ? before.lastIndexOf(' ', from - 2) + 1 : from
  return before.slice(0, two < from && isWeekday(before.slice(two, from - 1) + persian) ? two : from)
}
