/** The settings: a modal dialog whose switches count once they are saved. */
import { howFor, showSignal } from './words.js'

/** @param {import('assent').Consent} consent */
export function startSettings(consent) {
  const dialog = document.querySelector('.settings')
  const [close, rows, reject, accept, save] = ['close', 'rows', 'reject', 'accept', 'save'].map((it) => dialog.querySelector(`[data-${it}]`))
  let shownAt = 0

  function row({ id, name, description }) {
    const lock = consent.$policy.get().locks[id]
    const [label] = dialog.querySelector('template').content.cloneNode(true).children
    const fill = (part, text) => { label.querySelector(`.settings-${part}`).textContent = text }
    fill('name', name)
    fill('note', lock === 'required' ? 'Always on' : lock ? 'Off at your browser’s request' : '')
    fill('text', description)
    const input = label.querySelector('input')
    Object.assign(input, { name: id, checked: consent.allows(id), disabled: Boolean(lock) })
    return label
  }

  /** Everything that can be switched, as it stands. */
  const draft = () => Object.fromEntries([...rows.querySelectorAll('input:enabled')].map((it) => [it.name, it.checked]))

  const how = (method) => howFor(method, shownAt, dialog)

  function show(view) {
    if (view !== 'panel') return dialog.close()
    shownAt = Date.now()
    rows.replaceChildren(...consent.config.categories.map(row))
    showSignal(dialog, consent)
    dialog.showModal()
  }

  // Escape; not the end of a dialog that is open again already.
  dialog.onclose = () => !dialog.open && consent.$view.get() === 'panel' && consent.close()
  close.onclick = consent.close
  reject.onclick = () => consent.rejectAll(how('panel.reject_all'))
  accept.onclick = () => consent.acceptAll(how('panel.accept_all'))
  save.onclick = () => consent.decide(draft(), how('panel.save'))
  consent.$view.subscribe(show)
}
