/** The script tag: finds its configuration, starts the SDK, and fetches further files when they are needed. */
import './nanostoresGlobal.js'
import { bindEnvironment } from '../bindEnvironment.js'
import { browserEnvironment } from '../browser/browserEnvironment.js'
import { signPage } from '../browser/outerPages.js'
import { applyAttributes } from '../config/attributes.js'
import type { Problem } from '../config/problem.js'
import type { ConfigInput } from '../config/types.js'
import { withDefaults } from '../config/withDefaults.js'
import { startConsent, type KnownAtStart } from '../consent.js'
import type { PageWindow } from '../environment.js'
import type { explanations } from '../explanations.js'
import type { CreateGate } from '../gate/gate.js'
import type { CreateGuard } from '../guard/guard.js'
import { fingerprint } from '../model/fingerprint.js'
import { decodeDecision } from '../model/storedDecision.js'
import { storedName } from '../model/storedName.js'
import type { Modules } from '../modules.js'
import { global } from '../page/domClobbering.js'
import { createDataLayer, type DataLayer } from '../services/dataLayer.js'
import type { CreateRunner } from '../services/runner.js'
import { readStored } from '../storage/choiceReader.js'
import type { Asking } from './asking.js'
import { findConfig, type FoundConfig } from './findConfig.js'
import { findTag } from './findTag.js'
import type { FirstVisit, Page } from './firstVisit.js'
import { createModuleLoader, quiet, type LoadModule } from './loadModule.js'
import { openQueue, type Callback, type Queue } from './openQueue.js'
import { showSurfaces } from './showSurfaces.js'

/** So long the document waits for the banner to be checked behind it. */
const LONGEST_WAIT_MS = 4_000

function start(window: PageWindow): void {
  const { element: tag, address } = findTag(window)
  const dataset = tag?.dataset ?? {}
  const existing = global(window, 'assent')
  const give = <T>(name: string, use: (it: T) => void) => void loadModule<T>(name).then(use, quiet)
  const explain = () => loadModule<typeof explanations>('assent-explain')
  const modules: Modules = {
    integration: (name) => loadModule(`services/${name}`),
    choiceKeeper: (use) => give<FirstVisit>('assent-first', (it) => it.choiceKeeper(use)),
    gate: (use) => give<CreateGate>('assent-gate', use),
    runner: (use) => give<CreateRunner>('assent-services', use),
    guard: (use) => give<CreateGuard>('assent-guard', use),
  }
  const environment = browserEnvironment(window, () => explain().then((it) => it.warning), tag?.nonce || dataset['nonce'], new URL('.', address).href)
  const loadModule = createModuleLoader(window, environment)
  // An element of that name is neither a queue nor another copy.
  if (existing && !Array.isArray(existing)) return environment.warn('loaded-twice')

  // Pages of the site in frames of this one wait until it is known which choice is asked for.
  const unsign = signPage(window, '')
  const waiting = (existing ?? []) as Callback[]
  // Until there is a configuration nothing is allowed, and calls wait.
  const api: Queue = { allows: () => false, push: (...callbacks) => void waiting.push(...callbacks) }
  Object.defineProperty(window, 'assent', { value: api, writable: true, enumerable: true, configurable: true })

  /** Broken means held: the page goes on, nothing marked runs, and the reasons are said once. */
  function refuse(problems: Problem[]): void {
    unsign()
    // What was told by a handle has ended with it.
    google.destroy()
    deny()
    void explain().then((it) => it.config(problems), () => problems).then((it) => console.error('assent: [config]', it))
  }

  const bind = () => bindEnvironment(environment)
  /** @returns lets the calls come that have waited */
  function run(input: ConfigInput, known: KnownAtStart, from = modules, here = bind()): () => void {
    const come: LoadModule = (name) => here.life.awaiting(() => loadModule(name))
    const consent = Object.assign(api, startConsent(withDefaults(input), here, from, { google, ...known }))
    showSurfaces(consent, here, come)
    return openQueue(consent, waiting, here, come)
  }

  function read({ text, from, missing }: FoundConfig): void {
    if (text === undefined) return refuse([{ code: 'not-found', path: '', received: missing }])
    let input: ConfigInput | null
    try {
      input = JSON.parse(text) as typeof input
    } catch (cause) {
      return refuse([{ code: 'not-json', path: from, received: cause }])
    }
    applyAttributes(input, dataset)
    const stored = readStored(window, storedName(input?.policy?.id, input?.storage?.name)).filter(decodeDecision)
    // What was checked when the choice was made need not be checked again: the returning visitor's page starts at once.
    const configFingerprint = fingerprint(JSON.stringify(input))
    if (stored.length && stored.every((it) => it.endsWith(`.${configFingerprint}`))) return run(input!, { fingerprint: configFingerprint })()
    const page: Page = {
      input, dataset, modules, bind, give, refuse, withDefaults,
      run: (known, from, here) => run(input!, { fingerprint: configFingerprint, ...known }, from, here),
    }
    let begun = false
    const check = (): void => {
      if (!begun) give<FirstVisit>('assent-first', (it) => {
        // The banner may have come meanwhile.
        if (!begun) it.checkAndRun(page)
        begun = true
      })
    }
    if (stored.length || input?.guard || input?.ui?.layout === 'none') return check()
    // Whatever the document is: the check says what is wrong with it.
    loadModule<Asking>('assent-ui').then((it) => { begun = begun || it.askAhead(page) }).then(check, check)
    // What cannot be shown is no reason for what is required to wait.
    setTimeout(check, LONGEST_WAIT_MS)
  }

  const found = findConfig(window, tag)
  const late = 'then' in found
  let google: DataLayer
  // The document is on its way or unchecked, but Google's tags may be before it.
  const deny = (): void => {
    google = createDataLayer(window, environment.warn)
    if (late || /google-|consentMode/.test(found.text ?? '')) google.deny()
  }
  deny()
  if (late) void found.then(read)
  else read(found)
}

start(window)
