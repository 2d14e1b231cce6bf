/**
 * The banner. `Banner` is light DOM, direct children of the host, so that the visitor’s own tools can read and press it;
 * `BannerFrame` is the shadow root that places and styles it.
 */
import type { VNode } from 'preact'
import type { Consent } from '../../src/index.js'
import { fill, type Shown } from '../texts.js'
import { namesLocked, signalLines } from '../words.js'

/** Of the heading, which names the region. */
export const TITLE_ID = 'assent-title'

/** @param press reject, accept, settings: they look the same and come in this order */
export function Banner(consent: Consent, shown: Shown, press: readonly (() => void)[]): VNode {
  const { bannerTitle, bannerText, bannerChoice, policyLink, rejectAll, acceptAll, settings } = shown.messages
  const { days, url } = consent.$policy.get()
  const values = { days, purposes: namesLocked(consent, shown) }
  return <>
    <h2 slot="title" id={TITLE_ID}>{bannerTitle}</h2>
    {signalLines(consent, shown).map((it) => <p slot="status">{it}</p>)}
    <p slot="text">{fill(bannerText, values)}</p>
    <span slot="text">{fill(bannerChoice, values) + ' '}</span>
    <a slot="text" href={url}>{policyLink}</a>
    {[rejectAll, acceptAll, settings].map((it, i) => (
      // The value names the button for tools, as in `assent-banner button[value=reject]`.
      <button slot="action" type="button" value={['reject', 'accept', 'settings'][i]} onClick={press[i]}>{it}</button>
    ))}
  </>
}

export const BannerFrame = (): VNode => <div class="frame">
  <div class="words"><slot name="title" /><slot name="status" /><div class="text"><slot name="text" /></div></div>
  <div class="actions"><slot name="action" /></div>
</div>
