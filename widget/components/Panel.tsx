/** The panel: a modal dialog in which nothing counts before it is saved. */
import type { VNode } from 'preact'
import type { Consent, ServiceTexts } from '../../src/index.js'
import type { Shown } from '../texts.js'
import { signalLines } from '../words.js'
import { Category } from './Category.js'

export interface Draft {
  isOn(id: string): boolean
  toggle(id: string, on: boolean): void
}

/**
 * @param described what vendor integrations say of their services, by service id, as far as it has arrived
 * @param press reject, accept, save
 */
export function Panel(
  consent: Consent, shown: Shown, described: Record<string, ServiceTexts>, draft: Draft, press: readonly (() => void)[],
): VNode {
  const { config, $policy, $view, close } = consent
  const { messages } = shown
  const { name, contact } = config.controller
  return <dialog
    aria-labelledby="title"
    // Escape or the back gesture; not the end of a dialog that is being or has been taken away.
    onClose={(event) => event.currentTarget.isConnected && $view.get() === 'panel' && close()}
  >
    <div class="top">
      <h2 id="title" tabIndex={-1}>{messages.panelTitle}</h2>
      <button class="close" type="button" title={messages.close} onClick={close}>
        <svg><path d="M6 6l12 12M18 6L6 18" /></svg>
      </button>
    </div>
    <div class="body">
      <p>{messages.panelText} <a href={$policy.get().url}>{messages.policyLink}</a></p>
      {(name || contact) && <p>{messages.controller}: {name}{name && contact && messages.comma}{contact}</p>}
      <div role="status">{signalLines(consent, shown).map((it) => <p>{it}</p>)}</div>
      {config.categories.map((it) => Category(consent, shown, described, draft, it))}
    </div>
    <div class="actions">
      {[messages.rejectAll, messages.acceptAll, messages.save].map((it, i) => <button type="button" onClick={press[i]}>{it}</button>)}
    </div>
  </dialog>
}
