/** How pages of the site in frames of each other know that assent is there. */

/** Where a window says under which name its page keeps the choice; empty while that is not known yet. */
export const PAGE_SIGN = Symbol.for('assent')
