/** The question. Its three buttons look the same. */
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { bannerWords, howFor } from '../words.js'

export function Banner({ consent }) {
  const policy = useStore(consent.$policy)
  const [shownAt] = useState(Date.now)
  const words = bannerWords(consent, policy)
  return <section className="ask" aria-labelledby="ask-title">
    <div className="ask-words">
      <h2 id="ask-title">{words.title}</h2>
      <p>{words.text}</p>
      {words.signal && <p className="ask-signal">{words.signal}</p>}
      <p>{words.keep} <a href={policy.url}>{words.policy}</a></p>
    </div>
    <div className="ask-buttons">
      <button onClick={() => consent.rejectAll(howFor('banner.reject_all', shownAt, words))}>{words.reject}</button>
      <button onClick={() => consent.acceptAll(howFor('banner.accept_all', shownAt, words))}>{words.accept}</button>
      <button onClick={() => consent.open('panel')}>{words.settings}</button>
    </div>
  </section>
}
