/** The script tag: finds its configuration, starts the SDK, and fetches further files when they are needed. */
import './globals.js'
import type { Consent } from '../api.js'
import { browserEnvironment } from '../browser/environment.js'
import { isLocal } from '../browser/isLocal.js'
import { sign } from '../browser/lookAround.js'
import { applyAttributes } from '../config/attributes.js'
import type { Problem } from '../config/problem.js'
import type { ConfigInput } from '../config/types.js'
import { withDefaults } from '../config/withDefaults.js'
import { startConsent, type Known } from '../consent.js'
import type { PageWindow } from '../environment.js'
import type { CreateGate } from '../gate/gate.js'
import type { CreateGuard } from '../guard/guard.js'
import type { Lifetime } from '../lifetime.js'
import { fingerprint } from '../model/fingerprint.js'
import { decodeDecision } from '../model/storedDecision.js'
import { storedName } from '../model/storedName.js'
import { global } from '../page.js'
import type { Parts } from '../parts.js'
import type { sentences } from '../sentences.js'
import { createDataLayer } from '../services/dataLayer.js'
import type { CreateRunner } from '../services/runner.js'
import { readStored } from '../storage/choiceReader.js'
import { surround } from '../surround.js'
import type { tellAdvice } from '../tellAdvice.js'
import { findDocument, type Found } from './findDocument.js'
import { findTag } from './findTag.js'
import type { firstVisit } from './firstVisit.js'
import { createPartLoader, quiet, type LoadPart } from './loadPart.js'
import { showInterface } from './showInterface.js'

/** Gets the loader of further files too, and the handle’s lifetime: custom elements of files of their own go by them (`defineElement.ts`). */
type Callback = (consent: Consent, part: LoadPart, life: Lifetime) => void
type Queue = Pick<Consent, 'allows'> & { push(...callbacks: Callback[]): void }

function start(window: PageWindow): void {
  const { element: tag, address } = findTag(window)
  const dataset = tag?.dataset ?? {}
  const before = global(window, 'assent')
  const give = <T>(name: string, use: (it: T) => void) => void part<T>(name).then(use, quiet)
  const explain = () => part<typeof sentences>('assent-explain')
  const parts: Parts = {
    integration: (name) => part(`services/${name}`),
    choiceKeeper: (use) => give<typeof firstVisit>('assent-first', (it) => it.choiceKeeper(use)),
    gate: (use) => give<CreateGate>('assent-gate', use),
    runner: (use) => give<CreateRunner>('assent-services', use),
    guard: (use) => give<CreateGuard>('assent-guard', use),
  }
  const environment = browserEnvironment(window, () => explain().then((it) => it.warning), tag?.nonce || dataset['nonce'], new URL('.', address).href)
  const part = createPartLoader(window, environment)
  // An element of that name is neither a queue nor another copy.
  if (before && !Array.isArray(before)) return environment.warn('loaded-twice')

  // Pages of the site in frames of this one wait until it is known which choice is asked for.
  const unsign = sign(window, '')
  const waiting = (before ?? []) as Callback[]
  // Until there is a configuration nothing is allowed, and calls wait.
  const api: Queue = { allows: () => false, push: (...callbacks) => void waiting.push(...callbacks) }
  Object.defineProperty(window, 'assent', { value: api, writable: true, enumerable: true, configurable: true })

  /** Broken means held: the page goes on, nothing marked runs, and the reasons are said once. */
  function refuse(problems: Problem[]): void {
    unsign()
    void explain().then((it) => it.config(problems), () => problems).then((it) => console.error('assent: [config]', it))
  }

  function run(input: ConfigInput, known: Known, from = parts): void {
    const here = surround(environment)
    const { life } = here
    const come: LoadPart = (name) => life.awaiting(() => part(name))
    const consent = Object.assign(api, startConsent(withDefaults(input), here, from, { google, ...known }))
    const call = life.whileAlive((callback: Callback) => {
      try {
        callback(consent, come, life)
      } catch (cause) {
        environment.warn('callback-failed', cause)
      }
    })
    api.push = (...callbacks) => callbacks.forEach((it) => call(it))
    showInterface(consent, here, come)
    api.push(...waiting)
  }

  function read({ text, from, missing }: Found): void {
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
    const mark = fingerprint(JSON.stringify(input))
    if (stored.length && stored.every((it) => it.endsWith(`.${mark}`))) return run(input!, { fingerprint: mark })
    // The first visit will want it, and it can come while the document is checked.
    if (!stored.length && input?.ui?.layout !== 'none') part('assent-ui').catch(quiet)
    give<typeof firstVisit>('assent-first', (it) => {
      const problems = it.problemsIn(input, withDefaults)
      if (problems.length) return refuse(problems)
      run(input!, { fingerprint: mark, review: it.review }, { ...parts, ...it })
      if (isLocal(window)) environment.idle(() => give<typeof tellAdvice>('assent-advice', (tell) => tell(input!, document)))
    })
  }

  const found = findDocument(window, tag)
  const late = 'then' in found
  const google = createDataLayer(window, environment.warn)
  // The document is on its way or unchecked, but Google's tags may be before it.
  if (late || /google-|consentMode/.test(found.text ?? '')) google.deny()
  if (late) void found.then(read)
  else read(found)
}

start(window)
