/** Fetches each part of the user interface when there is something for it to show, and mounts it once. For the npm entry; the script tag has `tag/showSurfaces.ts`. */
import type { Consent } from '../src/index.js'
import { listen } from '../src/page/listen.js'
import type { Press } from './focus/ignoreAccidentalPresses.js'
import { report, type Locales } from './language/fromLoaders.js'
import type { WidgetOptions } from './widgetOptions.js'

type Surface = (consent: Consent, options: WidgetOptions) => { destroy(): void }

/** What a first use does at once where the browser cannot tell when a page is idle, in ms. */
const LATER_MS = 2_000

const quiet = (): void => undefined
const asking = () => import('./files/asking.js')
const panel = () => import('./files/panel.js')
const embeds = () => import('./files/embeds.js')

function idle(run: () => void): void {
  // An element of the page may have its name.
  if (typeof (window.requestIdleCallback as unknown) === 'function') window.requestIdleCallback(run, { timeout: LATER_MS })
  else setTimeout(run, LATER_MS)
}

/** @param locales as the site has passed them @returns takes everything off the page and stops listening */
export function showWhenNeeded(consent: Consent, given: WidgetOptions, locales: Locales | undefined): () => void {
  const { config: { ui, policy }, $view, $decision, $grants, $held, $silent, $outdated } = consent
  const undo: (() => void)[] = []
  let ended = false
  /** What comes later is told of it: it may be what it was fetched for. */
  let pressed: Press | undefined
  const note = ({ clientX, clientY, timeStamp }: PointerEvent): void => { pressed = { clientX, clientY, timeStamp } }

  const options: WidgetOptions = {
    ...given,
    panel: (use, failed) => void panel().then((it) => use(it.createPanel), (cause) => {
      failed()
      report(cause)
    }),
    details: () => panel().then((it) => it.createPanelDetails),
  }
  const dressed = async (): Promise<WidgetOptions> => {
    const create = Object.keys(ui.theme).length ? await embeds().then((it) => it.createTheme, quiet) : undefined
    const warn = (code: string, ...about: unknown[]): void => console.warn(`assent: [${code}]`, ...about)
    return { ...options, pressed, dress: create && !ended ? create(ui.theme, warn, (it) => undo.push(it)) : undefined }
  }

  /** What mounts something, once, with the site's looks where it has its own; what fails is tried again when it is asked for again. */
  function once(fetch: () => Promise<readonly Surface[]>): () => void {
    let here = false
    return () => {
      if (here || ended) return
      here = true
      Promise.all([fetch(), dressed()]).then(([all, withLooks]) => {
        if (!ended) undo.push(...all.map((it) => it(consent, withLooks).destroy))
      }).catch((cause) => {
        here = false
        report(cause)
      })
    }
  }
  const ask = once(() => asking().then(({ mountBannerAndPanel, modal, checkLoaders }) => {
    checkLoaders(locales)
    // After the banner, and before Settings is pressed. Who opens the panel fetches it at once.
    idle(() => { if (!ended) void panel().catch(quiet) })
    return [(it, with_) => mountBannerAndPanel(it, { ...with_, modal })]
  }))
  const stay = once(() => import('./files/around.js').then((it) => [it.mountTrigger, it.mountNotice, it.mountOutdated]))
  const stand = once(() => embeds().then((it) => [it.mountPlaceholders]))

  /** Whether nothing is asked, which is known only once the page has begun. */
  const isQuiet = (): boolean => $view.get() === 'none' && consent.allows('required')
  const whenQuiet = (): void => { if (isQuiet()) stay() }
  function show(): void {
    if ($view.get() !== 'none') ask()
    else if (((ui.trigger && !$silent.get()) || policy.announced) && isQuiet()) idle(whenQuiet)
  }
  // On its way while the configuration is checked: who has not chosen will be asked.
  if (!$decision.get() && !$silent.get()) void asking().catch(quiet)
  undo.push(
    $held.subscribe((held) => { if (held.length) stand() }), $outdated.subscribe((it) => { if (it) stay() }),
    $view.subscribe(show), $silent.listen(show), $grants.listen(show), listen(window, ['pointerdown'], note, true),
  )
  return () => {
    ended = true
    undo.splice(0).forEach((it) => it())
  }
}
