/**
 * How languages announce the author, for patterns without `u` and for `phrasesOf`. They open a line with a name behind them,
 * with a colon or without one.
 */
export const openLabels: string =
  'autor(?:in|en|es)?|auteure?s?|autore|autori|authors?(?:[(]s[)])?|автори?|yazan|yazar|oleh|penulis|' +
  'โดย|ผู้เขียน|लेखक|द्वारा|লেখক|எழுதியவர்|بقلم|مصنف|نویسنده|מאת|γράφει(?: [οη])?|пише|piše|аутор|сэтгүүлч|tác giả|ავტორი|հեղինակ'
/** Words that are sections or articles as well: only a colon makes labels of them. */
export const colonLabels: string =
  'writer|reporter|muhabir|текст|เรื่อง|تحریر|كتب|كتبت|الكاتب|خبرنگار|כתב|כתבה|συντάκτης|συντάκτρια'
/** What an article is that somebody signs: `An analysis by Ana Vale`, `Ein Kommentar von Ana Vale`, `Propos recueillis par …`. */
export const signedForms: string =
  '(?:(?:an?|ein|eine|une?)\\s)?(?:analysis|analyse|opinion|comment(?:ary)?|kommentar|column|kolumne|chronique|essay|review|rezension|interview|reportage|guest\\s(?:post|article|column)|gast(?:beitrag|kommentar)|propos recueillis)'
/** What stands between what was done and who did it: `Written by Ana Vale`. */
export const byWords: string = 'by|von|par|por|door|di|av|af'
/** What was done, or what it is that was done, before one of these. */
export const signingWords: string =
  'written|posted|published|story|text|words|geschrieben|écrit|publié|escrito|redactado|publicado'
/** Where to write to somebody. */
export const mailAddress: string = '[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,4}'
/** What stands between a label and the name: a colon, and the marks by which Armenian and Arabic have one. */
export const labelColon: string = '\\s?[:：՝ـ]\\s?'
