/** The user interface of the script tag: widget, texts and trigger, each fetched from its own file when there is something to show. */
import type { mountWidget } from '../../widget/mount.js'
import type { mountPlaceholders } from '../../widget/placeholder.js'
import type { mountTrigger } from '../../widget/trigger.js'
import type { Environment } from '../environment.js'
import type { Consent } from '../handle.js'
import { locales } from '../i18n/locales.js'
import type { Messages } from '../i18n/messages.js'
import { quiet, type LoadPart } from './parts.js'

/** Shows what the handle's `$view` says, from now on. */
export function showInterface(consent: Consent, environment: Environment, part: LoadPart): void {
  const { config: { ui }, $view, $held } = consent
  const load = (locale: string): Promise<Messages> => part<Messages>(`locales/${locale}`)
  let [widget, trigger] = [false, false]

  function show(): void {
    if ($view.get() !== 'none' && !widget) {
      widget = true
      part<typeof mountWidget>('assent-ui').then(
        (mount) => mount(consent, { load, describe: async ({ use }) => (use ? environment.integration(use) : undefined) }),
        () => { widget = false },
      )
      // Side by side: the texts need not wait for the widget to ask for them.
      const locale = ui.locale === 'auto' ? environment.window!.document.documentElement.lang : ui.locale
      if (locale !== 'en' && locales.includes(locale)) load(locale).catch(quiet)
    }
    if ($view.get() === 'none' && ui.trigger && !trigger) {
      trigger = true
      environment.idle(() => void part<typeof mountTrigger>('assent-trigger').then((mount) => mount(consent, { load }), () => { trigger = false }))
    }
  }

  const stop = $held.listen((held) => {
    if (!held.length) return
    stop()
    part<typeof mountPlaceholders>('assent-placeholder').then((mount) => mount(consent, { load }), quiet)
  })
  $view.listen(show)
  show()
}
