/**
 * The file assent-ui.js: all that asks. It hands its surfaces to the script that asked for it, on the element that script inserted:
 * no global is needed.
 */
import type { Consent } from '../src/index.js'
import { mountBannerAndPanel } from './mountBannerAndPanel.js'
import { mountTrigger } from './surfaces/trigger.js'
import type { CreatePanel } from './surfaces/panel/panel.js'
import type { CreatePanelDetails } from './surfaces/panel/panelDetails.js'
import type { WidgetOptions } from './widgetOptions.js'

/** What the script tag mounts a surface with. */
export interface TagOptions extends WidgetOptions {
  /** Fetches a file of the script tag, by its name without ending. */
  loadModule: <T>(name: string) => Promise<T>
  /** Runs once the page has nothing better to do. */
  idle(run: () => void): void
}
export type Mount = (consent: Consent, options: TagOptions) => { destroy(): void }
/** By the name of the file that has the surface alone. */
export type Surfaces = Partial<Record<string, Mount>>

const surfaces: Surfaces = {
  'assent-ui': (consent, options) => {
    const { loadModule, idle } = options
    const panel = (): Promise<CreatePanel> => loadModule('assent-panel')
    // After the banner, and before Settings is pressed; what fails is said by whoever fetches it. Who opens the panel fetches it at once.
    idle(() => void panel().catch(() => undefined))
    return mountBannerAndPanel(consent, {
      ...options,
      panel: (use, failed) => void panel().then(use, failed),
      details: () => loadModule<CreatePanelDetails>('assent-details'),
    })
  },
  'assent-trigger': mountTrigger,
}
// As its interface has it: an element may have that name.
const script = Reflect.get(Document.prototype, 'currentScript', document) as (HTMLScriptElement & { assent?: unknown }) | null
if (script) script.assent = surfaces
