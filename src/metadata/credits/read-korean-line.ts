import { addPeople } from './add-people.js'
import type { CreditLine } from './credit-line-types.js'

/** What reporters are called: 기자 with its grade, correspondents, leader writers. */
const posts =
  '(?:(?:선임|수습|인턴|객원|전문|수석|시민|명예|대|의학|과학|여행|영화)\\s?)?기자|(?:[가-힣]{2,5}\\s?)?특파원|(?:논설|편집|해설)위원'
/** What all of these have: few lines of few pages do. */
const postWord = /기자|특파원|위원/
/** A name with the post behind it, or without one in a list that ends with it: 홍지우·신우람 기자. */
const reporter = new RegExp(`^([가-힣]{2,4}?)(?:\\s?(${posts}))?$`)
/** Family names, and those of two syllables. */
const surnames: ReadonlySet<string> = new Set(
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명반왕금옥육인맹제모탁어은편용예',
)
const longSurnames = /^(?:남궁|황보|제갈|선우|독고|사공|서문)/
/** Words that begin like a name before 기자 and are desks, or say how the reporter is. */
const noName =
  /[부팀]$|^(?:정치|문화|전국|연예|전문|선임|현장|우리|인턴|공동|하는|유명한|전직|현직|지역|해당|방송|신문|여성|남성)$/
const label = /^(?:기자명|글쓴이|글·사진|글ㆍ사진|글|취재)(?:\s?[:：=|]\s?|\s)/
/** What stands before the names: the outlet of 가나다뉴스=, or a slash. */
const ahead =
  /^(?:[가-힣A-Za-z0-9 .]{2,24}\s?=\s?|[가-힣A-Za-z0-9]{1,10}(?:신문|뉴스|일보|방송|경제|미디어|투데이|저널)\s|[/■▶◆]\s?)/
const address = /[(<[]?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}[)>\]]?/g
/** Where one reporter's post ends and the next one's name begins without a mark. */
const runningOn = /(기자|특파원|위원)\s?(?=[가-힣]{2,4}\s?[가-힣])/g
const separator = /\s?[·ㆍ•,&/|]\s?/
/** Controls behind the names. */
const controls = /\s(?:구독(?:하기)?|팔로우|기자\s?페이지)$/
const marksAround = /^[\s,|/=:]{1,9}|[\s,|/=:.]{1,9}$/g
/** 출처: 산성일보, 출처 = 산성시. */
const source = /^출처\s?[:：=|]\s?([^:：=.!?]{2,30})$/
/** Longest such line, in UTF-16 units. */
const maxLength = 120
/** Reporters of one line. */
const maxNames = 8

/** Reads a Korean line that names reporters or the source and nothing else: 홍지우 기자 hong@mill.example, [가나다뉴스=홍지우 기자]. */
export function readKoreanLine(line: string): CreditLine | undefined {
  const name = line.startsWith('출처') ? source.exec(line)?.[1] : undefined
  if (name !== undefined) return { people: [], source: { name: name.trim(), kind: 'line' }, complete: true }
  if (line.length > maxLength || !postWord.test(line)) return undefined
  const people = koreanNames(line)
  if (people.length === 0) return undefined
  const result: CreditLine = { people: [], complete: true }
  addPeople(result.people, 'author', people)
  return result
}

/** The names of reporters in a text that has nothing else; none where it has. */
export function koreanNames(text: string): string[] {
  if (!postWord.test(text)) return []
  const bare = text.replace(address, ' ').trim().replace(controls, '').replace(label, '').replace(ahead, '')
  const parts = bare.replace(marksAround, '').replace(runningOn, '$1,').split(separator)
  if (parts.length > maxNames) return []
  const names: string[] = []
  let isPosted = false
  for (const part of parts) {
    const [, name = '', post] = reporter.exec(part) ?? []
    if (!isKoreanName(name)) return []
    names.push(name)
    isPosted = post !== undefined
  }
  return isPosted ? names : []
}

function isKoreanName(text: string): boolean {
  if (noName.test(text)) return false
  if (longSurnames.test(text)) return text.length >= 3
  // Of two syllables are few names and many words: 도시 기자.
  return text.length === 3 && surnames.has(text.charAt(0))
}
