/** npm "assent/declaration": the declaration on a policy page, whose drawing is a file of its own. */
import type { Consent } from '../src/index.js'
import { fromLoaders, report } from './language/fromLoaders.js'
import type { Declaration, DeclarationOptions as SurfaceOptions } from './surfaces/declaration.js'
import type { WidgetOptions } from './index.js'

export type { Declaration }
export interface DeclarationOptions extends Pick<SurfaceOptions, 'messages' | 'describe'>, Pick<WidgetOptions, 'locales'> {}

/**
 * Shows the declaration on a policy page: categories, services, cookies, recipients, and the visitor’s own choice.
 * @param element part of the page; what is in it, such as what `assent declaration` has printed, is replaced
 */
export function mountDeclaration(consent: Consent, element: Element, { locales, ...options }: DeclarationOptions = {}): Declaration {
  let destroy = (): void => { ended = true }
  let ended = false
  import('./surfaces/declaration.js').then((it) => {
    if (!ended) ({ destroy } = it.mountDeclaration(consent, element, { ...options, ...fromLoaders(locales) }))
  }).catch(report)
  return { destroy: () => destroy() }
}
