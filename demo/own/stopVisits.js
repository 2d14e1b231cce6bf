/** What the page itself does when counting is not allowed any more; the cookie is deleted by the SDK. */

/** @param {import('assent').Consent} consent */
export const stopVisits = (consent) => consent.when('visits', (allowed) => {
  if (!allowed) document.querySelector('[data-visits]').textContent = 'Your visits are not counted.'
})
