/** Types only: what banner and panel are given of what is around them. */
import type { Consent, How, Method, Receipt } from '../../src/index.js'
import type { Gesture } from '../focus/ignoreAccidentalPresses.js'
import type { Modal } from '../focus/modal.js'
import type { Describe } from '../language/serviceNames.js'
import type { ShownTranslation } from '../language/translationSource.js'
import type { TextOptions } from '../language/visitorLanguage.js'
import type { CreatePanelDetails } from '../surfaces/panel/panelDetails.js'
import type { LiveRegion } from './liveRegion.js'

export interface SurfaceOptions extends TextOptions {
  /** Gives the banner that stands on the page already, which is gone on with; asked where there is to be one that is in nothing of the page's. */
  drawnBefore?: (() => HTMLElement | undefined) | undefined
  /** What makes a dialog of a banner that is to be one; without it, it is a box. */
  modal?: Modal | undefined
  /** Says what a vendor integration tells the visitor of a service; called when the panel is first drawn. @default the handle’s */
  describe?: Describe | undefined
  /** Fetches what the panel shows to those who look closer; called when it is first drawn. */
  details?: (() => Promise<CreatePanelDetails>) | undefined
}

export interface Surroundings {
  consent: Consent
  options: SurfaceOptions
  /**
   * Puts a host on the page, in the language shown.
   * @param labels of the buttons, whose longest word says how many of them fit beside each other: see banner.css
   * @param into another element than that of all surfaces
   */
  place(host: HTMLElement, shown: ShownTranslation, labels: readonly string[], into?: HTMLElement): HTMLElement
  /**
   * How a choice is made that is being made now.
   * @param texts every text of the surface, in order
   */
  how(method: Method, shown: ShownTranslation, texts: readonly string[]): How
  gesture: Gesture
  liveRegion: LiveRegion
  /** The receipt of the visitor’s last choice on this page. */
  receipt(): Receipt | undefined
  /** What a press on Settings opens stands where it does. */
  banner(): HTMLElement | undefined
  /** Draws all of it anew. */
  draw(): void
}
