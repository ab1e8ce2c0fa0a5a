import type { ProfileProblem, SiteProfile } from '../../src/index.js'
import { byId, make } from './elements.js'
import type { ShownProfile } from './messages.js'

/** What stands in the editor before anything else does. */
const firstProfile = `{
  "id": "my-site",
  "match": { "hosts": ["news.example"] },
  "content": ["article"],
  "strip": [
    { "id": "teaser", "reason": "related", "select": ".teaser", "why": "leads to other stories" }
  ]
}
`

/** The choice of a profile and the editor of one's own. */
export class ProfilePanel {
  readonly #choice = byId('profile', HTMLSelectElement)
  readonly #editor = byId('profile-text', HTMLTextAreaElement)
  readonly #problems = byId('profile-problems', HTMLElement)
  #shown: readonly ShownProfile[] = []
  #lastBuiltIn = ''

  /** @param onChange called after each change */
  constructor(onChange: () => void) {
    this.#choice.addEventListener('change', () => {
      this.#begin()
      onChange()
    })
    this.#editor.addEventListener('input', onChange)
    this.#editor.value = firstProfile
  }

  /** Adds the built-in profiles to the choice. */
  addProfiles(profiles: readonly ShownProfile[]): void {
    this.#shown = profiles
    const own = this.#choice.querySelector('option[value=own]')
    for (const { id } of profiles) own?.before(make('option', { value: `id:${id}` }, id))
  }

  /** The JSON that has to be valid before anything is parsed; undefined when another choice was made. */
  get json(): string | undefined {
    return this.#choice.value === 'own' ? this.#editor.value : undefined
  }

  /** The option for a parse. Of one's own, the JSON has to be valid. */
  get profile(): string | SiteProfile | false | undefined {
    const { value } = this.#choice
    if (value === 'own') return JSON.parse(this.#editor.value)
    if (value === 'none') return false
    return value.startsWith('id:') ? value.slice(3) : undefined
  }

  get state(): { profile: string; profileText: string } {
    const profile = this.#choice.value
    return { profile, profileText: profile === 'own' ? this.#editor.value : '' }
  }

  restore(state: { profile: string; profileText: string }): void {
    this.#choice.value = state.profile
    // A link of a version that had another profile.
    if (this.#choice.selectedIndex === -1) this.#choice.value = 'matching'
    if (state.profileText !== '') this.#editor.value = state.profileText
    this.#begin()
  }

  showProblems(problems: readonly ProfileProblem[]): void {
    this.#editor.ariaInvalid = problems.length > 0 ? 'true' : 'false'
    this.#problems.replaceChildren(
      problems.length === 0
        ? make('p', { className: 'fine' }, '✓ A valid profile.')
        : make('ul', { className: 'problems' }, ...problems.map(problemItem)),
    )
  }

  /** Opens the editor for one's own; after a built-in profile, with a copy of it to change. */
  #begin(): void {
    const { value } = this.#choice
    byId('own-profile', HTMLElement).hidden = value !== 'own'
    const copied = this.#shown.find(({ id }) => `id:${id}` === this.#lastBuiltIn)
    if (value === 'own' && copied !== undefined && this.#editor.value === firstProfile) this.#editor.value = copied.json
    this.#lastBuiltIn = value
  }
}

function problemItem({ path, message, suggestion }: ProfileProblem): HTMLElement {
  return make(
    'li',
    {},
    make('code', {}, path),
    `: ${message}`,
    suggestion === undefined ? undefined : ' Did you mean ',
    suggestion === undefined ? undefined : make('code', {}, suggestion),
    suggestion === undefined ? undefined : '?',
  )
}
