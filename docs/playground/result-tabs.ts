import { byId } from './elements.js'
import { type ViewName, viewNames } from './messages.js'

/** The tabs above the views: one is chosen, arrow keys move along them. */
export class ResultTabs {
  #chosen: ViewName = 'article'
  readonly #onChoose: () => void

  /** @param onChoose called when another view is chosen */
  constructor(onChoose: () => void) {
    this.#onChoose = onChoose
    for (const [index, name] of viewNames.entries()) {
      tab(name).addEventListener('click', () => this.choose(name))
      tab(name).addEventListener('keydown', ({ key }) => {
        const to = targetOf(key, index)
        if (to === undefined) return
        this.choose(to)
        tab(to).focus()
      })
    }
  }

  get chosen(): ViewName {
    return this.#chosen
  }

  choose(name: ViewName): void {
    this.#chosen = name
    for (const other of viewNames) {
      const isChosen = other === name
      tab(other).ariaSelected = String(isChosen)
      tab(other).tabIndex = isChosen ? 0 : -1
      panelOf(other).hidden = !isChosen
    }
    this.#onChoose()
  }
}

/** The element that holds a view. */
export function panelOf(name: ViewName): HTMLElement {
  return byId(`view-${name}`, HTMLElement)
}

function tab(name: ViewName): HTMLButtonElement {
  return byId(`tab-${name}`, HTMLButtonElement)
}

/** The view that a key leads to from the one at `index`. */
function targetOf(key: string, index: number): ViewName | undefined {
  if (key === 'Home') return viewNames[0]
  if (key === 'End') return viewNames.at(-1)
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  return step === 0 ? undefined : viewNames.at((index + step) % viewNames.length)
}
