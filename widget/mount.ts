/** Connects banner and panel to a consent handle. */
import type { Consent, ServiceOptions, ServiceTexts } from '../src/index.js'
import { onBody } from './body.js'
import { onChanges } from './changes.js'
import type { CreateCloser } from './details.js'
import type { GestureOptions } from './gesture.js'
import type { TextOptions } from './language.js'
import { createTexts } from './texts.js'
import { createDrawing } from './view.js'

/** Says what a vendor integration tells the visitor of a service. */
export type Describe = (service: ServiceOptions) => Promise<ServiceTexts | undefined>

export interface WidgetOptions extends TextOptions, GestureOptions {
  /** Where banner and panel are put. @default document.body */
  root?: HTMLElement | undefined
  /** Says what a vendor integration tells the visitor of a service; called when the panel first opens. @default the handle’s */
  describe?: Describe | undefined
  /** Fetches what the panel shows to those who look closer; called when it first opens. */
  details?: (() => Promise<CreateCloser>) | undefined
}

export interface Widget {
  /** @param view what to show, the panel by default */
  open(view?: 'banner' | 'panel'): void
  close(): void
  /** Takes everything off the page and stops listening. The handle lives on. */
  destroy(): void
}

/**
 * Shows banner and panel as the handle’s `$view` asks for them.
 * @returns what opens, closes and removes them
 */
export function mountWidget(consent: Consent, options: WidgetOptions = {}): Widget {
  const { $view, $policy, $decision, open, close } = consent
  const texts = createTexts(consent, options, () => drawing.draw())
  const drawing = createDrawing(consent, texts, options)
  const undo = [...[$view, $policy, $decision].map((it) => it.listen(drawing.draw)), onBody(drawing.mend), onChanges(() => drawing.mend(true)), texts.stop, drawing.destroy]
  return { open, close, destroy: () => undo.forEach((it) => it()) }
}
