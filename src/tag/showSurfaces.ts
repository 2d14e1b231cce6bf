/** The user interface of the script tag, fetched when there is something to show: the widget whole, or, where nothing is asked, only what is there to see. */
import type { createTheme } from '../../widget/draw/theme.js'
import type { Press } from '../../widget/focus/ignoreAccidentalPresses.js'
import type { Consent } from '../api.js'
import type { BoundEnvironment } from '../environment.js'
import type { Messages } from '../i18n/messages.js'
import { listen } from '../page/listen.js'
import { quiet, type LoadModule } from './loadModule.js'
import type { Mount, TagOptions } from './mountAsking.js'

/** Shows what the handle's `$view` says, from now on and as long as the handle lives. */
export function showSurfaces(consent: Consent, { life, idle, warn }: BoundEnvironment, loadModule: LoadModule): void {
  const { config: { ui, policy }, $view, $held, $silent, $outdated } = consent
  if (ui.layout === 'none') return
  const options: TagOptions = {
    load: (locale: string) => loadModule<Messages>(`locales/${locale}`),
    loadModule,
    idle,
  }
  /** What is shown or on its way, by the file that has it. */
  const here: Record<string, boolean> = {}
  /** What comes later is told of it: it may be what it was fetched for. */
  let pressed: Press | undefined
  const note = ({ clientX, clientY, timeStamp }: PointerEvent): void => { pressed = { clientX, clientY, timeStamp } }

  /** Fetches what shows something, once, with the site's looks where it has its own. */
  function showSurface(name: string): void {
    if (here[name]) return
    here[name] = true
    Promise.all([
      loadModule<Mount>(name),
      Object.keys(ui.theme).length > 0 && loadModule<typeof createTheme>('assent-theme').then((create) => create(ui.theme, warn, life.add), quiet),
    ]).then(([it, dress]) => {
      life.add(it(consent, { ...options, dress: dress || undefined, pressed }).destroy)
    }).catch(() => { here[name] = false })
  }
  function show(): void {
    if ($view.get() !== 'none') showSurface('assent-ui')
    else if (ui.trigger && !$silent.get()) idle(() => showSurface('assent-trigger'))
  }

  life.add($held.listen((held) => { if (held.length) showSurface('assent-placeholder') }))
  if (policy.announced) idle(() => showSurface('assent-notice'))
  life.add($outdated.listen((it) => { if (it) showSurface('assent-outdated') }))
  life.add(listen(window, ['pointerdown'], note, true))
  // Undone before the handle says that nothing is to be seen, which would have the trigger fetched.
  for (const it of [$view, $silent]) life.add(it.listen(show))
  show()
}
