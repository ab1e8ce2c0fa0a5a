import type { SiteProfile } from '../model/profile.js'

/** Profiles that others may name, found by their ids. */
export class KnownProfiles {
  readonly #profiles: readonly SiteProfile[]
  #byId: ReadonlyMap<string, SiteProfile> | undefined

  constructor(profiles: readonly SiteProfile[]) {
    this.#profiles = profiles
  }

  /** The first profile with the id. */
  find(id: string): SiteProfile | undefined {
    // Most profiles name no other one.
    this.#byId ??= new Map(this.#profiles.map((profile) => [profile.id, profile] as const).reverse())
    return this.#byId.get(id)
  }

  ids(): string[] {
    return this.#profiles.map(({ id }) => id)
  }
}
