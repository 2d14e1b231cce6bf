/** The question: shown while `$view` says so. */
import { howFor, namesOf, showSignal } from './words.js'

/** @param {import('assent').Consent} consent */
export function startBanner(consent) {
  const banner = document.querySelector('.ask')
  const [purposes, reject, accept] = ['purposes', 'reject', 'accept'].map((it) => banner.querySelector(`[data-${it}]`))
  let shownAt = 0

  function show() {
    const view = consent.$view.get()
    // Behind the settings the question stays open, and the focus comes back to it.
    const shown = view === 'banner' || (view === 'panel' && !consent.$decision.get())
    if (shown && banner.hidden) shownAt = Date.now()
    banner.hidden = !shown
  }

  function write() {
    const { locks } = consent.$policy.get()
    purposes.textContent = namesOf(consent, (id) => !locks[id])
    showSignal(banner, consent)
  }

  reject.onclick = () => consent.rejectAll(howFor('banner.reject_all', shownAt, banner))
  accept.onclick = () => consent.acceptAll(howFor('banner.accept_all', shownAt, banner))
  consent.$policy.subscribe(write)
  consent.$view.subscribe(show)
  consent.$decision.listen(show)
}
