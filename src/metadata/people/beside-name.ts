/** An agency or an outlet in capitals: CNN, USA TODAY. Names in capitals have more letters in each word. */
const capitals = /^(?:USA\s)?[\p{Lu}\d]{2,5}(?:\s(?:News|NEWS|TODAY|TV|Sport))?$/u
/** The last word of an outlet's name, and agencies that have none of them. */
const outlet =
  /\s(?:news|newspapers?|times|herald|gazette|tribune|agency|magazine|journal|today|network|media|radio|tv|television|zeitung|nachrichten|staff)$|^(?:associated|canadian|free|united|local) press$|^(?:reuters|bloomberg|dpa|ansa|yonhap|kyodo|xinhua|interfax)$/i
/** How a paper's name begins, and that of no person. */
const article = /^(?:the|die|der|das)\s/i
/** What somebody is, or works for, behind the name and without a mark between. */
const behind =
  /^(\S{1,30}(?:\s\S{1,30}){1,3}?)\s(?:(?:associated press|(?:senior |special |chief )?(?:staff|political|sports|business|education|investigative)|senior|special|contributing|chief)\s(?:reporter|writer|editor|correspondent|columnist|producer)|associated press|agence france-presse)$/i
/** Where the person is or what for: `Ana Vale (in Nantes)`, `Ana Vale (AP)`. */
const aside = /\s?\(([^()]{1,60})\)(?=$|\s?[,;&|/]|\s[^\p{Lu}\s])/gu
/** What tells that the person did something else than write, and an address. */
const otherWork = /\.\w|photo|foto|bild|image|video|illustra|graphic|grafik|edit|trad|transl|übers/i

/** Whether what stands behind a name is an outlet and no second person: `CNN`, `BBC News`, `The Ledger`. */
export function isAffiliation(text: string): boolean {
  return article.test(text) || capitals.test(text) || outlet.test(text)
}

/** A name without the post or the agency that follows it in the same words: `Ana Vale Staff Reporter`. */
export function withoutPostBehind(name: string): string {
  const own = behind.exec(name)?.[1]
  return own === undefined || isAffiliation(own) ? name : own
}

/** A text without the brackets behind names that say where somebody is or for whom; one that says who did not write stays. */
export function withoutAsides(text: string): string {
  if (!text.includes('(')) return text
  return text.replace(aside, (whole, inner: string) => (otherWork.test(inner) ? whole : ''))
}
