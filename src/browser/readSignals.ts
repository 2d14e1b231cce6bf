/** Reads the privacy signals of the browser, once per page load: a change shows only after navigation (GPC §3). */
import { forEachSignal, signalKinds, type Signals } from '../model/signals.js'
import { real } from '../page/domClobbering.js'
import { attempt } from './attempt.js'

type Page = Parameters<typeof signalKinds.gpc.read>[0] & { document?: Document }

/**
 * What the server has been told and says in the page it renders: a header (`Sec-GPC: 1`) reaches it where nothing reaches the page's
 * scripts. Only a wish can be said so, so whoever puts an element into the page can deny something and allow nothing.
 */
const isPrinted = ({ document }: Page, name: string): boolean | undefined =>
  attempt(() => real(document!).querySelector(`meta[name="assent-${name}"][content="1"]`) !== null)

/** @param window absent on a server, where nothing is said */
export const readSignals = (window: object = { navigator: {} }): Signals =>
  forEachSignal((name) => isPrinted(window as Page, name) || signalKinds[name].read(window as Page))
