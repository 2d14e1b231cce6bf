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
  const undo = [translations.stop, drawing.destroy]
  const destroy = (): void => undo.forEach((it) => it())
  try {
    undo.unshift(...[$view, $policy, $decision].map((it) => it.listen(drawing.draw)))
    undo.unshift(onChanges(() => drawing.mend(true)), onBody(drawing.mend))
  } catch (cause) {
    // Nothing stays of what could not be drawn.
    destroy()
    throw cause
  }
  return { open, close, destroy }
}
