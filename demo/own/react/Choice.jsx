/** The visitor's choice, and how to take it back. */
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { choiceWords, hasGranted, howFor } from '../words.js'

export function Choice({ consent }) {
  const decision = useStore(consent.$decision)
  const grants = useStore(consent.$grants)
  const [shownAt] = useState(Date.now)
  const words = choiceWords(consent, decision, grants)
  const withdraw = () => consent.withdraw(howFor('api', shownAt, words))
  return <>
    <p role="status">{words.line}</p>
    <p className="buttons">
      <button className="button quiet" onClick={() => consent.open('panel')}>{words.change}</button>
      <button className="button quiet" onClick={withdraw} disabled={!hasGranted(consent, grants)}>{words.withdraw}</button>
      <button className="button quiet" onClick={() => consent.open('banner')}>{words.again}</button>
    </p>
  </>
}
