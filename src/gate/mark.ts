/** The mark of what is held: the attribute that says what an element needs. */
import { needKey } from '../model/need.js'
import { real } from '../page/domClobbering.js'

export const MARK = 'data-consent'

/** On a held script that has run and a template that has been filled: a copy of it, by `cloneNode` or as markup, is neither anew. */
export const DONE_MARK = `${MARK}-done`

/** The need an element is marked with now, in its one form. */
export const needOf = (el: Element): string => needKey(real(el).getAttribute(MARK) ?? '')
