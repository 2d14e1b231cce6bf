/**
 * The banner. `Banner` is light DOM, direct children of the host, so that the visitor’s own tools can read and press it;
 * `BannerFrame` is the shadow root that places and styles it.
 */
import type { VNode } from 'preact'
import { addressOf } from '../../src/model/address.js'
import type { Consent } from '../../src/index.js'
import { fill, type Shown } from '../texts.js'
import { namesOf, signalLines } from '../words.js'

/** Of the heading, which names the region. */
export const TITLE_ID = 'assent-title'

/**
 * @param fresh the categories with something new, where the rest was chosen before
 * @param press reject, accept, settings: they look the same and come in this order
 */
export function Banner(consent: Consent, shown: Shown, fresh: readonly string[], press: readonly (() => void)[]): VNode {
  const { bannerTitle, bannerText, optOutText, newText, bannerChoice, policyLink, rejectAll, acceptAll, settings } = shown.messages
  const { days, url, defaults, locks } = consent.$policy.get()
  const meant = (id: string): boolean => (fresh[0] ? fresh.includes(id) : !locks[id])
  return <>
    <h2 slot="title" id={TITLE_ID}>{bannerTitle}</h2>
    {signalLines(consent, shown).map((it) => <p slot="status">{it}</p>)}
    {fresh[0] && <p slot="status">{fill(newText, { names: namesOf(consent, shown, meant) })}</p>}
    {[bannerText, optOutText].map((text, runs) => {
      const purposes = namesOf(consent, shown, (id) => meant(id) && !defaults[id] === !runs)
      return purposes && <p slot="text">{fill(text, { purposes })}</p>
    })}
    <span slot="text">{fill(bannerChoice, { days }, shown.language) + ' '}</span>
    <a slot="text" href={addressOf(url)!}>{policyLink}</a>
    {[rejectAll, acceptAll, settings].map((it, i) => (
      // The value names the button for tools, as in `assent-banner button[value=reject]`.
      <button slot="action" type="button" value={['reject', 'accept', 'settings'][i]} onClick={press[i]}>{it}</button>
    ))}
  </>
}

/** @param modal names the dialog before the page; without it there is none */
export function BannerFrame(modal: string | undefined): VNode {
  const content = <>
    <div class="words" part="words"><slot name="title" /><slot name="status" /><slot name="text" /></div>
    <div class="actions" part="actions"><slot name="action" /></div>
  </>
  return modal === undefined
    ? <div class="frame" part="banner">{content}</div>
    // It is answered by its buttons: Escape would leave the question open and the page closed.
    : <dialog class="frame" part="banner" aria-label={modal} tabIndex={-1} closedby="none" onCancel={(event) => event.preventDefault()}>{content}</dialog>
}
