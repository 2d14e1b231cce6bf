/** The mark of what is held. */
import { needKey } from '../model/need.js'

export const MARK = 'data-consent'

/** Tells the guard, which knows hosts only, that the visitor has allowed one element by "load once". */
export const ONCE = 'data-consent-once'

/** The need an element is marked with now, in its one form. */
export const needOf = (el: Element): string => needKey(el.getAttribute(MARK) ?? '')
