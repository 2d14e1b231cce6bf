/** What the page's own markup leaves open: the names of categories, and the words that a choice was made by. */

/** @typedef {import('assent').Consent} Consent */

/** @param {Consent} consent @param {(id: string) => boolean} fits */
export const namesOf = ({ config }, fits) =>
  new Intl.ListFormat('en-GB').format(config.categories.filter(({ id }) => fits(id)).map((it) => it.name.toLowerCase()))

/** Shows which categories the browser's signal keeps off, where it does. @param {Element} surface @param {Consent} consent */
export function showSignal(surface, consent) {
  const { locks } = consent.$policy.get()
  const names = namesOf(consent, (id) => locks[id] === 'gpc')
  surface.querySelector('.ask-signal').hidden = !names
  surface.querySelector('[data-locked]').textContent = names
}

/**
 * How a choice was made, for its receipt.
 * @param {import('assent').Method} method
 * @param {number} shownAt in ms since 1970 UTC
 * @param {HTMLElement} surface what was shown; its texts are read as they stand there
 */
export const howFor = (method, shownAt, surface) => ({ method, language: 'en', shownAt, texts: surface.innerText })
