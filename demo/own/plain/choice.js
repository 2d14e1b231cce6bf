/** The visitor's choice, and how to take it back. */
import { howFor, namesOf } from './words.js'

/** @param {import('assent').Consent} consent */
export function startChoice(consent) {
  const [line, withdraw] = ['line', 'withdraw'].map((it) => document.querySelector(`[data-${it}]`))
  const shownAt = Date.now()

  function write() {
    const decision = consent.$decision.get()
    const names = namesOf(consent, (id) => id !== 'required' && consent.allows(id))
    const day = decision && new Date(decision.time).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })
    line.textContent = day ? `On ${day} you allowed ${names || 'nothing'}.` : 'You have not answered yet, so nothing is allowed.'
    withdraw.disabled = !names
  }

  withdraw.onclick = () => consent.withdraw(howFor('api', shownAt, line.parentElement))
  consent.$decision.subscribe(write)
}
