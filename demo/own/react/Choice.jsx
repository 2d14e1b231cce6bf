/** The visitor's choice, and how to take it back. */
import { useStore } from '@nanostores/react'
import { choiceLine, hasGranted } from '../words.js'

export function Choice({ consent }) {
  const decision = useStore(consent.$decision)
  const grants = useStore(consent.$grants)
  return <>
    <p role="status">{choiceLine(consent, decision, grants)}</p>
    <p className="buttons">
      <button className="button quiet" onClick={() => consent.open('panel')}>Change it</button>
      <button className="button quiet" disabled={!hasGranted(consent, grants)} onClick={() => consent.withdraw({ method: 'api', language: 'en' })}>Take it back</button>
      <button className="button quiet" onClick={() => consent.open('banner')}>Ask me again</button>
    </p>
  </>
}
