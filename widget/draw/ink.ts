/** What looks become in a style sheet. */

/** `accentText` → `--assent-accent-text` */
export const propertyOf = (name: string): string => `--assent-${name.replace(/[A-Z]/g, (it) => `-${it.toLowerCase()}`)}`

/** Of the accent as a screen of sRGB shows it. */
const [RED, GREEN, BLUE] = ['r', 'g', 'b'].map((it) => `clamp(0, ${it}, 1)`)
/**
 * Black or white, whichever is read better on the accent: they meet where its luminance is .179, with 4.58 to 1 on either side.
 * For an accent without a text of its own, in light and dark alike, and also where the page's style sheet has set it.
 */
const BLACK_OR_WHITE = `clamp(0, (.179 - .2126 * ${RED} - .7152 * ${GREEN} - .0722 * ${BLUE}) * 1e6, 1)`
export const INK = `color(from var(--accent) srgb-linear ${BLACK_OR_WHITE} ${BLACK_OR_WHITE} ${BLACK_OR_WHITE} / 1)`
