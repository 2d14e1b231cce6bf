/** The user interface of the script tag: widget, texts and trigger, each fetched from its own file when there is something to show. */
import type { keepClear } from '../../widget/clear.js'
import type { CreateCloser } from '../../widget/details.js'
import type { mountWidget } from '../../widget/mount.js'
import type { createDress } from '../../widget/theme.js'
import type { Environment } from '../environment.js'
import type { Consent } from '../handle.js'
import type { Details, Messages } from '../i18n/messages.js'
import { quiet, type LoadPart } from './parts.js'

/** Shows what the handle's `$view` says, from now on. */
export function showInterface(consent: Consent, environment: Environment, part: LoadPart): void {
  const { config: { ui, policy }, $view, $held } = consent
  if (ui.layout === 'none') return
  const options = {
    load: (locale: string) => part<Messages>(`locales/${locale}`),
    loadDetails: (locale: string) => part<Details>(`locales/details/${locale}`),
    details: () => part<CreateCloser>('assent-details'),
    clear: () => part<typeof keepClear>('assent-clear'),
  }
  let widget: boolean | undefined
  let trigger: boolean | undefined
  let ended: boolean | undefined
  const shown: { destroy(): void }[] = []

  /** Fetches what shows something, with the site's looks where it has its own. */
  const surface = (name: string): Promise<unknown> => Promise.all([
    part<typeof mountWidget>(name),
    Object.keys(ui.theme)[0] && part<typeof createDress>('assent-theme').then((create) => create(ui.theme, environment.warn), quiet),
  ]).then(([mount, dress]) => ended || shown.push(mount(consent, { ...options, dress: dress || undefined })))

  function show(): void {
    if ($view.get() !== 'none' && !widget) {
      widget = true
      surface('assent-ui').catch(() => { widget = false })
    }
    if ($view.get() === 'none' && ui.trigger && !trigger) {
      trigger = true
      environment.idle(() => void surface('assent-trigger').catch(() => { trigger = false }))
    }
  }

  const stop = $held.listen((held) => {
    if (!held.length) return
    stop()
    surface('assent-placeholder').catch(quiet)
  })
  if (policy.announced) environment.idle(() => void surface('assent-notice').catch(quiet))
  const undo = $view.listen(show)
  show()
  // Before it says that nothing is to be seen, which would have the trigger fetched.
  const { destroy } = consent
  consent.destroy = () => {
    ended = true
    undo()
    shown.forEach((it) => it.destroy())
    destroy()
  }
}
