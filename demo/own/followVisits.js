/** What the page itself says of the counter; the counter's cookie is the SDK's to delete. */

/** @param {import('assent').Consent} consent */
export const followVisits = (consent) => consent.when('visits', (allowed) => {
  // The counter, where it runs on this page, then says how many.
  document.querySelector('[data-visits]').textContent = `Your visits are ${allowed ? '' : 'not '}counted.`
})
