/** The settings: a modal dialog with a draft that counts once it is saved. */
import { useStore } from '@nanostores/react'
import { useLayoutEffect, useRef, useState } from 'react'
import { howFor, settingsWords } from '../words.js'

export function Settings({ consent }) {
  const policy = useStore(consent.$policy)
  const [shownAt] = useState(Date.now)
  const [draft, setDraft] = useState(consent.$grants.get())
  const dialog = useRef(null)
  const words = settingsWords(consent, policy)
  const how = (method) => howFor(method, shownAt, words)

  useLayoutEffect(() => {
    const { current } = dialog
    current.showModal()
    // Closing it gives the focus back to what had it.
    return () => current.close()
  }, [])

  function save() {
    const open = words.categories.filter(({ id }) => !policy.locks[id])
    consent.decide(Object.fromEntries(open.map(({ id }) => [id, draft[id]])), how('panel.save'))
  }

  return <dialog
    ref={dialog} className="settings" aria-labelledby="settings-title"
    // Escape; not the end of a dialog that is being taken away.
    onClose={({ currentTarget }) => currentTarget.isConnected && consent.close()}
  >
    <header>
      <h2 id="settings-title">{words.title}</h2>
      <button className="settings-close" aria-label={words.close} onClick={consent.close}>×</button>
    </header>
    <p>{words.text}</p>
    {words.signal && <p className="ask-signal">{words.signal}</p>}
    {words.categories.map(({ id, name, description, note }) => <label className="settings-row" key={id}>
      <span className="settings-name">{name}</span>
      {note && <span className="settings-note">{note}</span>}
      <input
        type="checkbox" role="switch" checked={draft[id]} disabled={!!note}
        onChange={({ target }) => setDraft({ ...draft, [id]: target.checked })}
      />
      <span className="settings-text">{description}</span>
    </label>)}
    <div className="ask-buttons">
      <button onClick={() => consent.rejectAll(how('panel.reject_all'))}>{words.reject}</button>
      <button onClick={() => consent.acceptAll(how('panel.accept_all'))}>{words.accept}</button>
      <button onClick={save}>{words.save}</button>
    </div>
  </dialog>
}
