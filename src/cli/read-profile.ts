import type { SiteProfile } from '../model/profile.js'
import { CallError, messageOf } from './call-error.js'
import type { CommandIo } from './io.js'

/** What `--profile` means as an option of the parser. Throws a `CallError` for a file that holds no JSON object. */
export async function readProfile(
  name: string | undefined,
  io: Pick<CommandIo, 'readFile'>,
): Promise<string | SiteProfile | false | undefined> {
  if (name === 'none') return false
  if (name === undefined || !name.endsWith('.json')) return name
  const text = new TextDecoder().decode(await readOrComplain(name, io))
  let profile: unknown
  try {
    profile = JSON.parse(text)
  } catch (error) {
    throw new CallError(`${name} is not JSON: ${messageOf(error)}`)
  }
  if (!isRecord(profile)) throw new CallError(`${name} holds no profile: an object is wanted`)
  // The parser checks every field and says which one is wrong.
  return profile as object as SiteProfile
}

async function readOrComplain(name: string, io: Pick<CommandIo, 'readFile'>): Promise<Uint8Array> {
  try {
    return await io.readFile(name)
  } catch (error) {
    throw new CallError(`${name} could not be read: ${messageOf(error)}`)
  }
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
