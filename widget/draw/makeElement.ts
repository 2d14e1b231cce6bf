/** Elements for the surfaces that are plain DOM. */
import { real } from '../../src/page/domClobbering.js'

/** @param space the end of the namespace’s address: that of HTML, or `2000/svg` */
export function makeElement<T extends Element = HTMLElement>(name: string, attributes: Record<string, string> = {}, space = '1999/xhtml'): T {
  const element = real(document).createElementNS(`http://www.w3.org/${space}`, name)
  for (const key in attributes) element.setAttribute(key, attributes[key]!)
  return element as T
}
