/** What an element is called. */
import { real } from '../page/domClobbering.js'

/** The name of an element of HTML; empty of any other, such as a script in SVG. */
export function tagOf(el: Element): string {
  const { namespaceURI, localName } = real(el)
  return namespaceURI === 'http://www.w3.org/1999/xhtml' ? localName : ''
}

/** How an element is called in a warning: its name, and an attribute of it, or the beginning of its text, where that says more. */
export function describeElement(el: Element, attribute = ''): string {
  const { localName, getAttribute, textContent } = real(el)
  const value = getAttribute(attribute)
  const text = localName === 'script' ? textContent.trim().slice(0, 60) : ''
  return value === null ? `<${localName}>${text}` : `<${localName} ${attribute}="${value.slice(0, 200)}">`
}
