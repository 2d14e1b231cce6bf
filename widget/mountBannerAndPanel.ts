/** Connects banner and panel to a consent handle. */
import type { Consent } from '../src/index.js'
import { createDrawing } from './draw/drawing.js'
import { onBody } from './draw/onBody.js'
import { onChanges } from './draw/onChanges.js'
import { createTranslationSource } from './language/translationSource.js'
import type { WidgetOptions } from './widgetOptions.js'

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
export function mountBannerAndPanel(consent: Consent, options: WidgetOptions = {}): Widget {
  const { $view, $policy, $decision, open, close } = consent
  const translations = createTranslationSource(consent, options, () => drawing.draw())
  const drawing = createDrawing(consent, translations, options)
  const undo = [...[$view, $policy, $decision].map((it) => it.listen(drawing.draw)), onBody(drawing.mend), onChanges(() => drawing.mend(true)), translations.stop, drawing.destroy]
  return { open, close, destroy: () => undo.forEach((it) => it()) }
}
