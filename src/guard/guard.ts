/**
 * Watches a page for what nobody marked: elements made by scripts, requests, connections, cookies. Best effort, and off by default but
 * for what is revoked and goes on in the page; the promise is `data-consent`. A file of its own for the script tag.
 */
import type { Consent, Seen } from '../api.js'
import type { Environment, PageWindow } from '../environment.js'
import { markedFor } from '../gate/addressAttributes.js'
import { tagOf } from '../gate/describeElement.js'
import type { Life } from '../life.js'
import { real } from '../page/domClobbering.js'
import { PAGE_SIGN } from '../page/pageSign.js'
import type { CheckRequest } from './checkRequest.js'
import { guardConnections } from './connections.js'
import { guardElements } from './elements.js'
import { guardFrames } from './frames.js'
import { createLog } from './log.js'
import { guardMarkup } from './markup.js'
import { createPatches, lookNative } from './patches.js'
import { REQUEST_ATTRIBUTES } from './requestAttributes.js'
import { guardRequests } from './requests.js'
import { createRules, type HostVerdict } from './rules.js'
import { watchTraffic } from './watchTraffic.js'
import { guardWrites } from './writes.js'

/**
 * @param consent its grants are followed from now on
 * @param life at its end every function of the page is as it was
 * @param once elements that the visitor has allowed by "load once"
 * @param seen gets everything seen
 * @param lost needs that were allowed in this page and are no more: refused whatever `guard` says
 */
export type CreateGuard = (
  environment: Pick<Environment, 'folder'> & { window: PageWindow; life: Life },
  consent: Pick<Consent, 'config' | 'allows' | '$decision' | '$grants'>, once: WeakSet<Element>, seen: Seen[], lost: ReadonlySet<string>,
) => void

/** So many addresses are remembered as noted, so that the browser's own list does not count them again. */
const MOST_NOTED = 1_000

/** A window under guard: the page's, or of a frame of its origin. */
interface Realm {
  document: Document
  /** What only its own functions have; a frame that goes from its first page to one of the same origin keeps it. */
  home: unknown
  /** Whether it is still shown. */
  isThere(): boolean
  /** Gives back what is allowed by now. */
  release(): void
  undo(): void
}

export const createGuard: CreateGuard = ({ window, folder, life }, { config, allows, $decision, $grants }, once, seen, lost) => {
  const enforce = config.guard === 'enforce'
  const reports = config.guard !== 'off'
  const rules = createRules(window, config, allows, folder, lost)
  const log = createLog(window, seen, () => $decision.get()?.time)
  const noted = new Set<string>()
  const natives = new WeakMap<object, object>()
  let realms: Realm[] = []
  let over = false

  const pass = (url: string): void => {
    if (noted.size === MOST_NOTED) noted.clear()
    noted.add(url)
  }
  const stops = (it: HostVerdict | undefined): boolean => !over && it !== undefined && !it.allowed && (enforce || it.lost)
  const checkRequest: CheckRequest = (kind, address, outcome, may) => {
    const it = rules.ofAddress(address)
    if (!it) return undefined
    const stop = stops(it) && !may
    if (!stop) pass(it.url)
    if (stop || reports) log({ ...it, kind, outcome: stop ? outcome : 'passed' })
    return stop ? it.need : undefined
  }
  const isLost = (address: string): boolean => rules.ofAddress(address)?.lost === true
  const allowed = (address: string): boolean => !stops(rules.ofAddress(address))
  const needOf = (address: string): string | undefined => rules.ofAddress(address)?.need

  function mayWrite(kind: string, name: string): boolean {
    const it = rules.ofName(kind, name)
    const stop = stops(it)
    if (it && (stop || reports)) log({ ...it, kind, name, outcome: stop ? 'refused' : 'passed' })
    return !stop
  }

  function take(it: PageWindow): void {
    const { document } = it
    if (over || realms.some((realm) => realm.document === document)) return
    const home = it.EventTarget
    // Functions that somebody has kept of a frame that is gone stay under guard.
    realms = realms.filter((realm) => {
      if (realm.isThere()) return true
      if (realm.home !== home) return false
      realm.release()
      realm.undo()
      return false
    })
    // A page with rules of its own hears of a choice in it before this one does. While they are on their way it has none.
    const isOwn = (): boolean => {
      try {
        return it !== window && Boolean(Reflect.get(it, PAGE_SIGN))
      } catch {
        // Its frame shows another site by now.
        return false
      }
    }
    const checkRequestHere: CheckRequest = (...args) => (isOwn() ? undefined : checkRequest(...args))
    const allowedHere = (address: string): boolean => isOwn() || allowed(address)
    const patches = createPatches(natives)
    lookNative(patches, it, natives)
    const elements = guardElements({ window: it, check: checkRequestHere, allows, allowed: allowedHere, needOf, isLost, gated: it === window, once }, patches)
    const sendBeacons = guardRequests(it, patches, checkRequestHere, allowedHere, isLost)
    guardConnections(it, patches, checkRequestHere)
    guardWrites(it, patches, (kind, name) => isOwn() || mayWrite(kind, name))
    const undoOf = [patches.undo]
    realms.push({
      document,
      home,
      isThere: () => real(document).defaultView === it && !it.closed,
      release() {
        elements.release()
        sendBeacons()
      },
      undo: () => undoOf.forEach((undoIt) => undoIt()),
    })
    const frames = guardFrames(it, patches, take)
    undoOf.push(frames.stop)
    if (it !== window) return
    life.add(guardMarkup(window, elements, (kind, address) => {
      const verdict = rules.ofAddress(address)
      // One that was let through has run.
      if (!stops(verdict) || (kind === 'script' && noted.has(verdict!.url))) return undefined
      pass(verdict!.url)
      log({ ...verdict!, kind, outcome: 'passed' })
      return verdict!.need
    }, enforce))

    /** What of a revoked service stands in the page and goes on inside. Marked ones are the gate's. */
    function takeLost(): void {
      for (const el of real(document).querySelectorAll('iframe, embed, object')) {
        if (markedFor(el)) continue
        for (const name of REQUEST_ATTRIBUTES.get(tagOf(el)) ?? []) {
          const value = el.getAttribute(name)
          if (value !== null && isLost(value)) elements.take(el, name, value, needOf(value)!)
        }
      }
    }
    takeLost()
    life.add($grants.listen(() => {
      takeLost()
      for (const realm of realms) realm.release()
    }))
  }

  life.add(() => {
    over = true
    for (const realm of realms) realm.undo()
  })
  if (reports) {
    life.add(watchTraffic(window, (kind, address, time) => {
      const it = rules.ofAddress(address)
      if (it && !noted.has(it.url)) log({ ...it, kind, outcome: 'passed' }, time)
    }))
  }
  take(window)
}
