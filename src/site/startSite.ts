/** Begins the page with a site's own file: the document was checked and its law looked up when that was built. */
import type { Consent } from '../api.js'
import { bindEnvironment } from '../bindEnvironment.js'
import { attempt } from '../browser/attempt.js'
import { browserEnvironment } from '../browser/browserEnvironment.js'
import { signPage } from '../browser/outerPages.js'
import { startConsent, type KnownAtStart } from '../consent.js'
import { pressKey } from '../earlyPress.js'
import type { Environment, PageWindow } from '../environment.js'
import type { Policy } from '../model/policy.js'
import { decodeDecision } from '../model/storedDecision.js'
import { global, real } from '../page/domClobbering.js'
import { configInForce } from '../region/configInForce.js'
import type { Modules } from '../modules.js'
import { regionSources } from '../region/findRegion.js'
import { createDataLayer } from '../services/dataLayer.js'
import { expectsGoogle } from '../services/googleConsentMode.js'
import { readLocal, readStored } from '../storage/choiceReader.js'
import { findTag } from '../tag/findTag.js'
import type { Keeping } from '../tag/keeping.js'
import { createModuleLoader, quiet, type LoadModule } from '../tag/loadModule.js'
import type { Mount } from '../tag/mountAsking.js'
import '../tag/nanostoresGlobal.js'
import { openQueue, type Callback, type Queue } from '../tag/openQueue.js'
import { showSurfaces } from '../tag/showSurfaces.js'
import type { explainWarning } from '../warnings.js'
import { drawWords } from './drawWords.js'
import { heedStandIn, isPressed, removeStandIn, takeStandInPress } from './standIn.js'
import { signalSet } from './signalSet.js'
import type { Define, Parts, Site, Words } from './site.js'

/** The policy of a visitor of whom nothing is stored; nothing where a law must be looked up first. */
function policyAhead({ config, policies }: Site, { window, signals, now }: Pick<Environment, 'window' | 'signals' | 'now'>): Policy | undefined {
  if (config.regionFrom?.guess === 'trust') return undefined
  const [basis, code] = regionSources(config, window).map(([basis, read]) => [basis, attempt(read)] as const).find((it) => it[1]) ?? ['default', '*']
  const known = policies[String(code).toUpperCase()]
  const said = signals()
  return known && { ...known[signalSet(said)]!, version: configInForce(config, now()).policy.version, basis, signals: said }
}

/** Whether the words of the build are what the widget would say here: else it says it. */
function areRight({ language, wide }: Words, { config: { ui: { locale } }, policies }: Site, policy: Policy, { document, navigator }: PageWindow): boolean {
  const wanted = (locale === 'auto' ? real(document).documentElement.lang || navigator.language : locale).toLowerCase()
  const own = language.toLowerCase()
  return (wanted === own || (wide && wanted.startsWith(`${own}-`))) && signalSet(policy.signals) === 0 && policy.basis === (policies['*'] ? 'default' : 'config')
}

/**
 * @param site what the build has written
 * @param parts what is in the file, and what comes
 * @param define makes a part that has come
 */
export function startSite(window: PageWindow, site: Site, parts: Parts, define: Define): void {
  const { config, fingerprint, release, unmarked, words } = site
  const { name } = config.storage
  const { element: tag, address } = findTag(window)
  const sentences = () => loadModule<typeof explainWarning>('assent-explain')
  const environment = browserEnvironment(window, sentences, tag?.nonce || tag?.dataset['nonce'], new URL(`${release}/`, address).href)
  const load = createModuleLoader(window, environment)
  const here = bindEnvironment(environment)
  takeStandInPress(window, config, fingerprint)
  const stored = readStored(window, name).filter(decodeDecision)
  const policy = stored.length || readLocal(window, pressKey(name)) ? undefined : policyAhead(site, environment)
  let undraw: (() => void) | undefined
  /** By then it is the handle. */
  const handle = (): Consent => global(window, 'assent') as Consent
  const replaced = (): void => {
    undraw?.()
    removeStandIn(window)
  }
  /** It asks at once in the words of the build, and is fetched behind them. */
  async function loadWidget(): Promise<Mount> {
    if (policy && words && areRight(words, site, policy, window)) {
      undraw ??= drawWords(window, handle(), words, environment.now)
      await new Promise<void>(here.painted)
    }
    const mount = await loadPart<Mount>('assent-ui')
    while (isPressed(window)) await new Promise(requestAnimationFrame)
    return (consent, options) => mount(consent, { ...options, drawn: replaced })
  }
  async function loadPart<T>(name: string): Promise<T> {
    if (!parts[name]) (await load<(define: Define) => void>(name))(define)
    return parts[name]!.it as T
  }
  const loadModule = ((name) => (name.startsWith('locales/') ? load(name) : name === 'assent-ui' ? loadWidget() : loadPart(name))) as LoadModule
  const existing = global(window, 'assent')
  if (existing && !Array.isArray(existing)) return environment.warn('loaded-twice')
  const waiting = (existing ?? []) as Callback[]
  const queue: Queue = { allows: () => false, push: (...callbacks) => void waiting.push(...callbacks) }
  Object.defineProperty(window, 'assent', { value: queue, writable: true, enumerable: true, configurable: true })
  signPage(window, '')
  const google = createDataLayer(window, environment.warn)
  if (expectsGoogle(config)) google.deny()

  const give = <T>(name: string, use: (it: T) => void): void => void loadModule<T>(name).then(use, quiet)
  const by = <T>(name: string) => (use: (it: T) => void) => give(name, use)
  const modules: Modules = {
    ...(!unmarked && { gate: by('assent-gate') }),
    runner: by('assent-services'),
    guard: by('assent-guard'),
    choiceKeeper: (use) => give<Keeping>('assent-first', (it) => it.choiceKeeper(use)),
    integration: (name) => loadPart(`services/${name}`),
  }
  function begin(known: KnownAtStart, from = modules): void {
    const come: LoadModule = (name) => here.life.awaiting(() => loadModule(name))
    const consent = Object.assign(queue, startConsent(config, here, from, { fingerprint, google, ...known }))
    const heed = (): void => heedStandIn(window, consent, fingerprint)
    // A handle that has ended takes no press.
    addEventListener('click', heed, true)
    heed()
    showSurfaces(consent, here, come)
    const callIn = openQueue(consent, waiting, here, come)
    // What is in the page's HTML stays until there is something in its place.
    here.life.add(consent.$view.subscribe((view) => { if (view === 'none') removeStandIn(window) }))
    callIn()
  }
  if (stored.length && stored.every((it) => it.endsWith(`.${fingerprint}`))) return begin({})
  if (policy) return begin({ ahead: { policy, checked: (it) => it() } })
  // What was chosen under another document is looked through, and a law that is not in the file looked up.
  give<Keeping>('assent-first', ({ review, choiceKeeper }) => begin({ review }, { ...modules, choiceKeeper }))
}
