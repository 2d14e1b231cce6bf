/** Begins the page with a site's own file: the document was checked and its law looked up when that was built. */
import '../tag/nanostoresGlobal.js'
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
import { listen } from '../page/listen.js'
import { configInForce } from '../region/configInForce.js'
import { waitsForAnswer } from '../model/waitsForAnswer.js'
import type { Modules } from '../modules.js'
import { regionSources } from '../region/findRegion.js'
import { createDataLayer } from '../services/dataLayer.js'
import { expectsGoogle } from '../services/googleConsentMode.js'
import { readLocal, readStored } from '../storage/choiceReader.js'
import { findTag } from '../tag/findTag.js'
import type { Keeping } from '../tag/keeping.js'
import { createModuleLoader, quiet, type LoadModule } from '../tag/loadModule.js'
import type { Mount } from '../tag/mountAsking.js'
import { openQueue, type Callback, type Queue } from '../tag/openQueue.js'
import { showSurfaces } from '../tag/showSurfaces.js'
import type { explainWarning } from '../warnings.js'
import { drawQuestion, type DrawnQuestion } from './drawQuestion.js'
import { heedStandIn, isPressed, removeStandIn, takeStandInPress } from './standIn.js'
import type { observeWhileRead } from './observeWhileRead.js'
import { signalSet } from './signalSet.js'
import type { Define, Made, Site, Question } from './site.js'

/** The policy of a visitor of whom nothing is stored; nothing where a law must be looked up first. */
function builtPolicy({ config, policies }: Site, { window, signals, now }: Pick<Environment, 'window' | 'signals' | 'now'>): Policy | undefined {
  if (config.regionFrom?.guess === 'trust') return undefined
  const [basis, code] = regionSources(config, window).map(([basis, read]) => [basis, attempt(read)] as const).find((it) => it[1]) ?? ['default', '*']
  const known = policies[String(code).toUpperCase()]
  const said = signals()
  return known && { ...known[signalSet(said)]!, version: configInForce(config, now()).policy.version, basis, signals: said }
}

/** Whether the words of the build are what the widget would say here: else it says it. */
function isRight({ language, wide }: Question, { config: { ui: { locale } }, policies }: Site, policy: Policy, { document, navigator }: PageWindow): boolean {
  const wanted = (locale === 'auto' ? real(document).documentElement.lang || navigator.language : locale).toLowerCase()
  const own = language.toLowerCase()
  return (wanted === own || (wide && wanted.startsWith(`${own}-`))) && signalSet(policy.signals) === 0 && policy.basis === (policies['*'] ? 'default' : 'config')
}

/**
 * @param site what the build has written
 * @param made what is in the file, and what comes
 * @param define makes a module that has come
 */
export function startSite(window: PageWindow, site: Site, made: Made, define: Define): void {
  const { config, fingerprint, release, unmarked, question } = site
  const { name } = config.storage
  const { element: tag, address } = findTag(window)
  const sentences = () => loadModule<typeof explainWarning>('assent-explain')
  const environment = browserEnvironment(window, sentences, tag?.nonce || tag?.dataset['nonce'], new URL(`${release}/`, address).href)
  const load = createModuleLoader(window, environment)
  const here = bindEnvironment(environment)
  let drawn: DrawnQuestion | undefined
  const replaced = (): void => {
    drawn?.leave()
    removeStandIn(window)
  }
  /** By then the queue is the handle. It asks at once in the words of the build, and is fetched behind them. */
  async function loadWidget(): Promise<Mount> {
    if (policy && question && isRight(question, site, policy, window)) {
      drawn ??= drawQuestion(window, queue as typeof queue & Consent, question, environment.now)
      await new Promise<void>(here.painted)
    }
    const mount = await loadFile<Mount>('assent-ui')
    while (isPressed(window)) await new Promise(requestAnimationFrame)
    return (consent, options) => mount(consent, { ...options, drawnBefore: () => drawn?.handOver(), drawn: replaced })
  }
  async function loadFile<T>(name: string): Promise<T> {
    if (!made[name]) (await load<(define: Define) => void>(name))(define)
    return made[name]!.it as T
  }
  const loadModule = ((name) => (name.startsWith('locales/') ? load(name) : name === 'assent-ui' ? loadWidget() : loadFile(name))) as LoadModule
  const existing = global(window, 'assent')
  if (existing && !Array.isArray(existing)) return environment.warn('loaded-twice')
  const waiting = (existing ?? []) as Callback[]
  const queue: Queue = { allows: () => false, push: (...callbacks) => void waiting.push(...callbacks) }
  Object.defineProperty(window, 'assent', { value: queue, writable: true, enumerable: true, configurable: true })
  signPage(window, '')
  takeStandInPress(window, config, fingerprint)
  const stored = readStored(window, name).filter(decodeDecision)
  const policy = stored.length || readLocal(window, pressKey(name)) ? undefined : builtPolicy(site, environment)
  const google = createDataLayer(window, environment.warn)
  if (expectsGoogle(config)) google.deny()

  const give = <T>(name: string, use: (it: T) => void): void => void loadModule<T>(name).then(use, quiet)
  const by = <T>(name: string) => (use: (it: T) => void) => give(name, use)
  const modules: Modules = {
    ...(!unmarked && { gate: by('assent-gate'), observe: (made['assent-early']?.it as typeof observeWhileRead | undefined)?.(window) }),
    runner: by('assent-services'),
    guard: by('assent-guard'),
    choiceKeeper: (use) => give<Keeping>('assent-first', (it) => it.choiceKeeper(use)),
    integration: (name) => loadFile(`services/${name}`),
  }
  function begin(known: KnownAtStart, from = modules): void {
    const come: LoadModule = (name) => here.life.awaiting(() => loadModule(name))
    const consent = Object.assign(queue, startConsent(config, here, from, { fingerprint, google, ...known }))
    const heed = (): void => heedStandIn(window, consent, fingerprint)
    here.life.add(listen(window, ['click'], heed, true))
    heed()
    showSurfaces(consent, here, come)
    const callIn = openQueue(consent, waiting, here, come)
    // What is in the page's HTML stays until there is something in its place.
    here.life.add(consent.$view.subscribe((view) => { if (view === 'none') removeStandIn(window) }))
    callIn()
  }
  if (stored.length && stored.every((it) => it.endsWith(`.${fingerprint}`))) return begin({})
  // Who is asked sees the question first; who is not has nothing to wait for.
  if (policy) return begin({ ahead: { policy, checked: (it) => (waitsForAnswer(config, policy, undefined) ? here.painted(it) : it()) } })
  // What was chosen under another document is looked through, and a law that is not in the file looked up.
  give<Keeping>('assent-first', ({ review, choiceKeeper }) => begin({ review }, { ...modules, choiceKeeper }))
}
