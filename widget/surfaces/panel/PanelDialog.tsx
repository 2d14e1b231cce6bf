/** The panel: a modal dialog in which nothing counts before it is saved. */
import type { VNode } from 'preact'
import type { Consent } from '../../../src/index.js'
import { addressOf } from '../../../src/model/address.js'
import { signalLines } from '../../language/signalLines.js'
import type { PanelTranslation } from '../../language/translationSource.js'
import { Category, type Draft } from './Category.js'
import type { About } from './panelDetails.js'

/**
 * @param about what those who look closer read; it comes a moment after the panel
 * @param press reject, accept, save
 */
export function PanelDialog(consent: Consent, shown: PanelTranslation, about: About | undefined, draft: Draft, press: readonly (() => void)[]): VNode {
  const { config, $policy, $view, close } = consent
  const { messages } = shown
  const { locks, url } = $policy.get()
  return <dialog
    part="panel" aria-labelledby="title"
    // Escape or the back gesture; not the end of a dialog that is being or has been taken away.
    onClose={(event) => event.currentTarget.isConnected && $view.get() === 'panel' && close()}
  >
    <div class="top" part="header">
      <h2 id="title" part="title" tabIndex={-1}>{messages.panelTitle}</h2>
      <button class="close" part="close" type="button" title={messages.close} onPress={close}>
        <svg part="icon"><path d="M6 6l12 12M18 6L6 18" /></svg>
      </button>
    </div>
    <div class="body" part="body">
      <p>{messages.panelText} <a part="link" href={addressOf(url)!}>{messages.policyLink}</a></p>
      <div role="status" part="signals">{signalLines(consent, shown).map((it) => <p>{it}</p>)}</div>
      {config.categories.filter((it) => locks[it.id] !== 'elsewhere').map((it) => Category(consent, shown, draft, it, about?.category(it)))}
      {about?.record}
    </div>
    <div class="actions" part="actions">
      {[messages.rejectAll, messages.acceptAll, messages.save].map((it, i) =>
        <button type="button" part={`button ${['reject', 'accept', 'save'][i]}`} onPress={press[i]}>{it}</button>)}
    </div>
  </dialog>
}
