/** Brings part of a page in line with a tree. What is the same stays: the visitor’s focus, selection and place in the text with it. */
import { isBranch, type Branch, type Tree } from '../../src/declaration/tree.js'
import { real } from '../../src/page/domClobbering.js'

/** Nothing keeps its place as an empty text, so that what follows is found where it was. */
const flat = (tree: Tree): (string | Branch)[] =>
  isBranch(tree) ? [tree] : Array.isArray(tree) ? (tree as readonly Tree[]).flatMap(flat) : [(tree || '') as string]

function drawElement(el: HTMLElement, [, attributes, ...children]: Branch): void {
  // A style that a script has set is not the tree’s.
  for (const { name } of [...el.attributes]) if (name !== 'style' && !(name in attributes)) el.removeAttribute(name)
  for (const [name, value] of Object.entries(attributes)) {
    const text = value === true ? '' : value
    if (typeof text === 'function') {
      const key = name.toLowerCase()
      if (!(key in el)) el.addEventListener(key.slice(2), (event) => (el as unknown as Record<string, (event: Event) => void>)[key]!(event))
      Object.assign(el, { [key]: text })
    }
    else if (typeof text !== 'string') el.removeAttribute(name)
    else if (el.getAttribute(name) !== text) el.setAttribute(name, text)
  }
  drawTree(el, children)
}

/** Makes a tree the content of an element, whatever is there now. */
export function drawTree(parent: Element, tree: Tree): void {
  const there = [...parent.childNodes]
  const wanted = flat(tree)
  wanted.forEach((it, i) => {
    const old = there[i]
    const isText = typeof it === 'string'
    const fits = old?.nodeName === (isText ? '#text' : it[0].toUpperCase())
    const now = fits ? old : isText ? real(document).createTextNode(it) : real(document).createElement(it[0])
    if (!isText) drawElement(now as HTMLElement, it)
    else if (now.nodeValue !== it) now.nodeValue = it
    if (!old) parent.append(now)
    else if (!fits) old.replaceWith(now)
  })
  there.slice(wanted.length).forEach((it) => it.remove())
}
