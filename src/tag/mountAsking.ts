/** Mounts what asks: the banner, and the panel when it is wanted. */
import { mountBannerAndPanel } from '../../widget/mountBannerAndPanel.js'
import type { Modal } from '../../widget/focus/modal.js'
import type { CreatePanel } from '../../widget/surfaces/panel/panel.js'
import type { CreatePanelDetails } from '../../widget/surfaces/panel/panelDetails.js'
import type { WidgetOptions } from '../../widget/widgetOptions.js'
import type { Consent } from '../api.js'
import type { Details } from '../i18n/messages.js'
import { quiet, type LoadModule } from './loadModule.js'

/** What the script tag mounts a surface with. */
export interface TagOptions extends WidgetOptions {
  /** Fetches a file of the script tag, by its name without ending. */
  loadModule: LoadModule
  /** Runs once the page has nothing better to do. */
  idle(run: () => void): void
}
export type Mount = (consent: Consent, options: TagOptions) => { destroy(): void }

export const mountAsking: Mount = (consent, options) => {
  const { loadModule, idle } = options
  const panel = (): Promise<CreatePanel> => loadModule('assent-panel')
  // After the banner, and before Settings is pressed; what fails is said by whoever fetches it. Who opens the panel fetches it at once.
  idle(() => void panel().catch(quiet))
  let ended = false
  let end = (): void => { ended = true }
  const show = (modal?: Modal): void => {
    if (ended) return
    end = mountBannerAndPanel(consent, {
      ...options,
      modal,
      panel: (use, failed) => void panel().then(use, failed),
      loadDetails: (locale) => loadModule<Details>(`locales/details/${locale}`),
      details: () => loadModule<CreatePanelDetails>('assent-details'),
    }).destroy
  }
  // Without it the question is a box.
  if (consent.config.ui.layout === 'modal') loadModule<Modal>('assent-modal').then(show, () => show())
  else show()
  return { destroy: () => end() }
}
