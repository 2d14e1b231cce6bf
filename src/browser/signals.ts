/** Reads the privacy signals of the browser, once per page load: a change shows only after navigation (GPC §3). */
import { forEachSignal, signalKinds, type Signals } from '../model/signals.js'

/** @param window absent on a server, where nothing is said */
export const readSignals = (window: object = { navigator: {} }): Signals =>
  forEachSignal((name) => signalKinds[name].read(window as Parameters<typeof signalKinds.gpc.read>[0]))
