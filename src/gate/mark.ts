/** The mark of what is held, and what can be held by it. */
import { needKey } from '../model/need.js'
import { real } from '../page.js'

export const MARK = 'data-consent'

/** On a held script that has run and a template that has been filled: a copy of it, by `cloneNode` or as markup, is neither anew. */
export const DONE = `${MARK}-done`

/** What browsers run as a classic script (WHATWG MIME Sniffing, "JavaScript MIME type essence match"). */
export const isJavaScript = (type: string): boolean =>
  /^\s*((text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript)|)\s*$/i.test(type)

/** Types other than JavaScript's that browsers act on. */
export const isSpecial = (type: string): boolean => /^(module|importmap|speculationrules)$/i.test(type)

/** Whether a script of this type does something as soon as it is in the page. */
export const isLive = (type: string): boolean => isJavaScript(type) || isSpecial(type)

/** The need an element is marked with now, in its one form. */
export const needOf = (el: Element): string => needKey(real(el).getAttribute(MARK) ?? '')

/** The name of an element of HTML; empty of any other, such as a script in SVG. */
export function tagOf(el: Element): string {
  const { namespaceURI, localName } = real(el)
  return namespaceURI === 'http://www.w3.org/1999/xhtml' ? localName : ''
}

/** How an element is called in a warning: its name, and an attribute of it, or the beginning of its text, where that says more. */
export function describe(el: Element, attribute = ''): string {
  const { localName, getAttribute, textContent } = real(el)
  const value = getAttribute(attribute)
  const text = localName === 'script' ? textContent.trim().slice(0, 60) : ''
  return value === null ? `<${localName}>${text}` : `<${localName} ${attribute}="${value.slice(0, 200)}">`
}
