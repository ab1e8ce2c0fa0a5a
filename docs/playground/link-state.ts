/** All that a link brings back. */
export interface LinkState {
  /** The text of the source; undefined where it is held as bytes. */
  text?: string
  /** A source that is held as bytes, in Base64, and its name. */
  file?: { name: string; bytes: string }
  url: string
  timeZone: string
  disableRules: string
  /** `matching`, `none`, `own`, or `id:` and the id of a built-in profile. */
  profile: string
  /** JSON of the own profile. */
  profileText: string
  view: string
}

/** Says the form of what follows, so that links of old pages can be told apart. */
const mark = '#1:'

/** UTF-16 units of a link's fragment. Browsers open addresses of two million; few programs pass on as many. */
export const longestFragment = 1_000_000

/** Bytes that a link may unpack to: small links must not fill the memory. */
const mostBytes = 50_000_000

/** The state as the fragment of an address: its JSON, deflated, in URL-safe Base64. Nothing of it is sent to a server. */
export async function writeFragment(state: LinkState): Promise<string> {
  const json = new Blob([JSON.stringify(state)])
  const packed = json.stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  return mark + toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The state of a fragment; undefined where it holds none. Throws where it is damaged. */
export async function readFragment(fragment: string): Promise<LinkState | undefined> {
  if (!fragment.startsWith(mark)) return undefined
  const packed = fromBase64(fragment.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/'))
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const state: unknown = JSON.parse(new TextDecoder().decode(await readAll(stream)))
  if (!isState(state)) throw new TypeError('no state of this page')
  return state
}

async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = stream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(new Uint8Array(read.value))
    length += read.value.length
    if (length > mostBytes) {
      await reader.cancel()
      throw new RangeError('more than this page reads from a link')
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

const stringKeys = ['url', 'timeZone', 'disableRules', 'profile', 'profileText', 'view'] as const

function isState(value: unknown): value is LinkState {
  if (typeof value !== 'object' || value === null) return false
  const state = value as Partial<Record<keyof LinkState, unknown>>
  const file = state.file as Partial<Record<'name' | 'bytes', unknown>> | null | undefined
  return (
    stringKeys.every((key) => typeof state[key] === 'string') &&
    (state.text === undefined || typeof state.text === 'string') &&
    (file === undefined || (typeof file?.name === 'string' && typeof file.bytes === 'string'))
  )
}

/** Arguments that a call takes in every browser. */
const chunkLength = 8_192

/** Bytes as Base64. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += chunkLength)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + chunkLength)))
  return btoa(parts.join(''))
}

/** The bytes of Base64. Throws where it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}
