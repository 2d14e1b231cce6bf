/**
 * The file assent-ui.js: all that asks. It hands its surfaces to the script that asked for it, on the element that script inserted:
 * no global is needed.
 */
import type { Consent } from '../src/index.js'
import { mountBannerAndPanel } from './mountBannerAndPanel.js'
import { mountTrigger } from './surfaces/trigger.js'
import type { WidgetOptions } from './widgetOptions.js'

export type Mount = (consent: Consent, options: WidgetOptions) => { destroy(): void }
/** By the name of the file that has the surface alone. */
export type Surfaces = Partial<Record<string, Mount>>

const surfaces: Surfaces = { 'assent-ui': mountBannerAndPanel, 'assent-trigger': mountTrigger }
// As its interface has it: an element may have that name.
const script = Reflect.get(Document.prototype, 'currentScript', document) as (HTMLScriptElement & { assent?: unknown }) | null
if (script) script.assent = surfaces
