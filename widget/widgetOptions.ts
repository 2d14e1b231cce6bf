/** Types only: what banner and panel are mounted with. */
import type { GestureOptions } from './focus/ignoreAccidentalPresses.js'
import type { Describe } from './language/serviceNames.js'
import type { TextOptions } from './language/visitorLanguage.js'
import type { CreatePanelDetails } from './surfaces/panel/panelDetails.js'

export interface WidgetOptions extends TextOptions, GestureOptions {
  /** Where banner and panel are put. @default document.body */
  root?: HTMLElement | undefined
  /** Says what a vendor integration tells the visitor of a service; called when the panel first opens. @default the handle’s */
  describe?: Describe | undefined
  /** Fetches what the panel shows to those who look closer; called when it first opens. */
  details?: (() => Promise<CreatePanelDetails>) | undefined
}
