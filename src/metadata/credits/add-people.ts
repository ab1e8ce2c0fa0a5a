import type { Credit, CreditRole } from '../../model/metadata.js'

/** Adds the names that the list does not have in that role. */
export function addPeople(people: Credit[], role: CreditRole, names: readonly string[]): void {
  for (const name of names) {
    if (!people.some((known) => known.role === role && known.name === name)) people.push({ role, name })
  }
}
