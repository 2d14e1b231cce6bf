/** Types only: what banner and panel are mounted with. */
import type { SurfaceOptions } from './draw/surroundings.js'
import type { GestureOptions } from './focus/ignoreAccidentalPresses.js'
import type { CreatePanel } from './surfaces/panel/panel.js'

export interface WidgetOptions extends SurfaceOptions, GestureOptions {
  /** Where banner and panel are put. @default document.body */
  root?: HTMLElement | undefined
  /** Told whenever banner or panel is there to be seen: what stood for it goes. */
  drawn?: (() => void) | undefined
  /**
   * Fetches the panel; called when Settings may be pressed, and where it has failed again at the next press.
   * @param use takes what makes it
   * @param failed is told that it cannot be had, which whoever fetches it reports
   */
  panel?: ((use: (create: CreatePanel) => void, failed: () => void) => void) | undefined
}
