/** Connects banner and panel to a consent handle. */
import type { Consent } from '../src/index.js'
import { whenBody } from './host.js'
import type { TextOptions } from './language.js'
import { createTexts } from './texts.js'
import { createDrawing, type Describe } from './view.js'

export interface WidgetOptions extends TextOptions {
  /** Where banner and panel are put. @default document.body */
  root?: HTMLElement | undefined
  /** Asks a vendor integration for what it tells the visitor of a service; called when the panel first opens. */
  describe?: Describe | undefined
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
  const { config, $view, $policy, open, close } = consent
  const texts = createTexts(config, options, () => drawing.draw())
  const drawing = createDrawing(consent, texts, options.describe, options.root)
  const undo = [$view.listen(drawing.draw), $policy.listen(drawing.draw), whenBody(drawing.draw), texts.stop, drawing.destroy]
  return { open, close, destroy: () => undo.forEach((it) => it()) }
}
