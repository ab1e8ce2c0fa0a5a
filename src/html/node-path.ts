import type { AnyNode, ElementNode, ParentNode } from './nodes.js'

/** Longest tag name that is shown whole, in UTF-16 units; no element of HTML, SVG or MathML comes near. */
const maxShownName = 64

const identifier = /^[\w\-\u0080-\uFFFF]+$/
const notAnIdentifier = /[^\w\-\u0080-\uFFFF]/g

/**
 * Most steps of a path; of what lies deeper, the path of its ancestor there is shown. The deepest of 130 news pages has
 * 39 elements in one another. Without a bound, a hostile page's paths would be as long as its depth, once for each entry.
 */
const maxSteps = 64

/**
 * Tells where nodes of one tree stand, as CSS child steps from the root: `html > body > div:nth-child(2) > p`. A step has
 * a number where the element has element siblings (`head` and `body` have none that matter). For other nodes the path of
 * their parent, for elements deeper than 64 that of their ancestor there; '' for the root. The paths of ancestors are
 * kept, so the next node costs the steps that are new.
 */
export function nodePaths(): (node: AnyNode) => string {
  let known: KnownPaths | undefined
  return (node) => {
    const element = node.type === 'element' || node.type === 'root' ? node : node.parent
    if (element?.type !== 'element') return ''
    known ??= new KnownPaths(topOf(element).last + 1)
    return known.pathOf(element)
  }
}

/** The paths that were asked for so far, and those of the elements around. */
class KnownPaths {
  /** By the element's place in the walk, as all that follow. */
  readonly #paths: (string | undefined)[]
  /** Steps of the path. */
  readonly #steps: Uint8Array
  /** The number among its element siblings, from 1; 0 for none. */
  readonly #numbers: Uint32Array
  /** 1 for the nodes whose children have their numbers. */
  readonly #numbered: Uint8Array

  /** @param count The number of nodes of the tree */
  constructor(count: number) {
    this.#paths = new Array(count)
    this.#steps = new Uint8Array(count)
    this.#numbers = new Uint32Array(count)
    this.#numbered = new Uint8Array(count)
  }

  pathOf(element: ElementNode): string {
    const known = this.#paths[element.index]
    if (known !== undefined) return known
    const missing: ElementNode[] = []
    let parent = element.parent
    while (parent?.type === 'element' && this.#paths[parent.index] === undefined) {
      missing.push(parent)
      parent = parent.parent
    }
    for (let next = missing.pop(); next !== undefined; next = missing.pop()) this.#addStep(next)
    return this.#addStep(element)
  }

  /** The path of an element whose parent's is known. */
  #addStep(element: ElementNode): string {
    const around = element.parent?.index ?? 0
    let path = this.#paths[around] ?? ''
    let steps = this.#steps[around] ?? 0
    if (steps < maxSteps) {
      const step = this.#stepOf(element)
      path = path === '' ? step : `${path} > ${step}`
      steps++
    }
    this.#paths[element.index] = path
    this.#steps[element.index] = steps
    return path
  }

  #stepOf(element: ElementNode): string {
    if (element.parent !== null) this.#numberChildren(element.parent)
    const number = this.#numbers[element.index] ?? 0
    const name = shownName(element.tagName)
    return number === 0 ? name : `${name}:nth-child(${number})`
  }

  /** Counts the element children from 1, where there are several. */
  #numberChildren(parent: ParentNode): void {
    if (this.#numbered[parent.index] === 1) return
    this.#numbered[parent.index] = 1
    if (isHeadAndBody(parent)) return
    let first = 0
    let number = 0
    for (const { type, index } of parent.children) {
      if (type !== 'element') continue
      if (number === 0) first = index
      this.#numbers[index] = ++number
    }
    if (number === 1) this.#numbers[first] = 0
  }
}

function topOf(element: ElementNode): ParentNode {
  let top: ParentNode = element
  while (top.parent !== null) top = top.parent
  return top
}

function shownName(tagName: string): string {
  if (tagName.length <= maxShownName && identifier.test(tagName)) return tagName
  const name = tagName.length > maxShownName ? `${tagName.slice(0, maxShownName)}…` : tagName
  return name.replace(notAnIdentifier, '\\$&')
}

function isHeadAndBody(parent: ParentNode): boolean {
  if (parent.type !== 'element' || parent.tagName !== 'html') return false
  const elements = parent.children.filter((child) => child.type === 'element')
  return elements.length === 2 && elements[0]?.tagName === 'head' && elements[1]?.tagName === 'body'
}
