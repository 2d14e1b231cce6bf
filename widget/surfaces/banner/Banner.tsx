/**
 * The banner. `Banner` is light DOM, direct children of the host, so that the visitor’s own tools can read and press it;
 * `BannerFrame` is the shadow root that places and styles it.
 */
import type { VNode } from 'preact'
import { addressOf } from '../../../src/model/address.js'
import type { ShownTranslation } from '../../language/translationSource.js'
import type { BannerContent } from './bannerContent.js'

/** Of the heading, which names the region. */
export const TITLE_ID = 'assent-title'

/** @param press reject, accept or acknowledge, settings: they look the same and come in this order */
export function Banner({ title, status, texts, kept, labels, asks }: BannerContent, url: string, { messages }: ShownTranslation, press: readonly (() => void)[]): VNode {
  return <>
    <h2 slot="title" id={TITLE_ID}>{title}</h2>
    {status.map((it) => <p slot="status">{it}</p>)}
    {texts.map((it) => <p slot="text">{it}</p>)}
    {kept && <span slot="text">{kept + ' '}</span>}
    <a slot="text" href={addressOf(url)!}>{messages.policyLink}</a>
    {labels.map((it, i) => (
      // The value names the button for tools, as in `assent-banner button[value=reject]`.
      <button slot="action" type="button" value={['reject', asks ? 'accept' : 'acknowledge', 'settings'][i]} onPress={press[i]}>{it}</button>
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
