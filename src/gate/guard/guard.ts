/**
 * Watches a page for what nobody marked: elements made by scripts, requests, connections, cookies. Best effort, and off by default;
 * the promise is `data-consent`. A file of its own for the script tag.
 */
import type { Environment, PageWindow } from '../../environment.js'
import type { Consent, Seen } from '../../handle.js'
import { guardConnections } from './connections.js'
import { guardElements } from './elements.js'
import { createLog } from './log.js'
import { guardMarkup } from './markup.js'
import { createPatches } from './patches.js'
import { guardRequests } from './requests.js'
import { createRules } from './rules.js'
import { watchTraffic } from './traffic.js'
import { guardWrites } from './writes.js'

/**
 * @param consent its grants are followed from now on
 * @param undo takes what leaves every function of the page as it was; empty when all is over already
 * @param seen gets everything seen
 */
export type CreateGuard = (
  environment: Pick<Environment, 'folder' | 'once'> & { window: PageWindow },
  consent: Pick<Consent, 'config' | 'allows' | '$decision' | '$grants'>, undo: (() => void)[], seen: Seen[],
) => void

/**
 * Asks whether an address may be asked for, and takes note.
 * @param outcome what becomes of it where it may not
 * @param may `true` where something else than its host has allowed it
 * @returns what it waits for; nothing where it may
 */
export type Ask = (kind: string, address: string, outcome: 'held' | 'refused', may?: boolean) => string | undefined

/** So many addresses are remembered as noted, so that the browser's own list does not count them again. */
const LIMIT = 1_000

export const createGuard: CreateGuard = ({ window, folder, once }, { config, allows, $decision, $grants }, undo, seen) => {
  if (!undo.length) return
  const enforce = config.guard === 'enforce'
  const rules = createRules(window, config, allows, folder)
  const log = createLog(window, seen, () => $decision.get()?.time)
  const patches = createPatches()
  const noted = new Set<string>()

  const pass = (url: string): void => {
    if (noted.size === LIMIT) noted.clear()
    noted.add(url)
  }
  const ask: Ask = (kind, address, outcome, may) => {
    const it = rules.ofAddress(address)
    if (!it) return undefined
    const stop = enforce && !it.allowed && !may
    if (!stop) pass(it.url)
    log({ ...it, kind, outcome: stop ? outcome : 'passed' })
    return stop ? it.need : undefined
  }
  const allowed = (address: string): boolean => rules.ofAddress(address)?.allowed !== false
  const needOf = (address: string): string | undefined => rules.ofAddress(address)?.need

  const elements = guardElements({ window, ask, allows, allowed, needOf, once }, patches)
  const sendBeacons = guardRequests(window, patches, ask, allowed)
  guardConnections(window, patches, ask)
  guardWrites(window, patches, (kind, name) => {
    const it = rules.ofName(kind, name)
    const stop = enforce && it?.allowed === false
    if (it) log({ ...it, kind, name, outcome: stop ? 'refused' : 'passed' })
    return !stop
  })
  undo.push(patches.undo, watchTraffic(window, (kind, address, time) => {
    const it = rules.ofAddress(address)
    if (it && !noted.has(it.url)) log({ ...it, kind, outcome: 'passed' }, time)
  }))
  if (!enforce) return
  undo.push(guardMarkup(window, elements, (kind, address) => {
    const it = rules.ofAddress(address)
    // One that was let through has run.
    if (!it || it.allowed || (kind === 'script' && noted.has(it.url))) return undefined
    pass(it.url)
    log({ ...it, kind, outcome: 'passed' })
    return it.need
  }), $grants.listen(() => {
    elements.release()
    sendBeacons()
  }))
}
