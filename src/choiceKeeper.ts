/**
 * What reaches beyond the page: the choice that is kept, its receipt that is delivered, what revoked services kept and must lose.
 * A file of its own for the script tag, since a returning visitor's page needs none of it.
 */
import type { Change } from './api.js'
import { localDate } from './browser/localDate.js'
import { postJson } from './browser/network.js'
import { createChoosing, type Choosing, type ChoosingNeeds } from './choosing.js'
import { declaredNames } from './config/declaredNames.js'
import type { Config } from './config/types.js'
import type { EarlyPress, Press } from './earlyPress.js'
import type { BoundEnvironment } from './environment.js'
import { ANSWER_DAYS, LONGEST_COOKIE_DAYS } from './model/days.js'
import type { Decision } from './model/decision.js'
import type { Grants } from './model/grants.js'
import { matchesPattern } from './model/matchesPattern.js'
import type { Receipt } from './model/receipt.js'
import { scopeOf } from './model/scope.js'
import { decodeDecision, encodeDecision } from './model/storedDecision.js'
import { STORED_NAME } from './model/storedName.js'
import { whyAgain, type Again } from './model/whyAgain.js'
import { createOutbox } from './receipts/outbox.js'
import { createReload, type Reload, type ReloadNeeds } from './reload.js'
import { readLocal, readStored } from './storage/choiceReader.js'
import { createChoiceWriter } from './storage/choiceWriter.js'
import { deleteDatabase, updateLeftDatabases } from './storage/deleteDatabase.js'
import { repeatSweep } from './storage/repeatSweep.js'
import { sweepStorage, type DeclaredName } from './storage/sweepStorage.js'
import { takePresses } from './takePresses.js'

export interface ChoiceKeeper extends Pick<Choosing, 'choose'> {
  /** Carries out what was pressed before there was anything to keep it with: what waits of any page, the oldest first, then those of this one. */
  chooseWaiting(own: readonly EarlyPress[]): void
  /** Why a visitor who was asked before is asked again. */
  again(): Again | undefined
  /** Keeps a choice, but not over a later one of its record: the renewal of an old one may come after it. */
  persist(decision: Decision): void
  /**
   * Deletes what the services without a grant declare, as far as a page can reach it; what of them has run in this page goes on being
   * looked after.
   */
  sweep(grants: Grants, previous?: Grants): void
  /** Queues the receipt of a change. */
  record(change: Change): void
  /** Tries to deliver what waits. */
  deliver(): void
  /** Reloads the page where a service that was revoked asks for it, after everything else; see `Reload`. */
  reload: Reload['follow']
  destroy(): void
}

export interface ChoiceKeeperNeeds extends ReloadNeeds, ChoosingNeeds {
  /** Of the configuration, where it has been checked: kept with the choice, a page that finds it need not check again. Else empty. */
  fingerprint: string
  /** Hears of each receipt as it is made. */
  made(receipt: Receipt): void
}

export type CreateChoiceKeeper = (config: Config, environment: BoundEnvironment, needs: ChoiceKeeperNeeds) => ChoiceKeeper

/** As long as the answer that holds longest. */
const cookieDays = ({ days = {} }: Decision): number => Math.min(LONGEST_COOKIE_DAYS, Math.max(ANSWER_DAYS, ...Object.values(days)))

/** Where the SDK keeps things itself, for another policy of the domain too. */
const OWN_STORAGES = ['cookie', 'localStorage', 'sessionStorage'] as const

export const createChoiceKeeper: CreateChoiceKeeper = (config, environment, { fingerprint, made, ...needs }) => {
  const window = environment.window!
  const choosing = createChoosing(config, environment, needs)
  /** A cookie that waits to be written. */
  let pending: (() => void) | undefined
  const finish = (): void => {
    const write = pending
    pending = undefined
    write?.()
  }
  const storage = window && createChoiceWriter(window, config.storage, fingerprint)
  const outbox = !window || config.receipts.endpoint === undefined ? undefined : createOutbox(environment, config, made)
  const reloads = window && createReload(config, environment, needs)
  /** Services that have run in this page and may no more. */
  const lost = new Set<string>()
  /** Databases that are deleted as soon as nobody has them open. */
  const deleting = new Set<string>()
  let stopRepeating = (): void => undefined

  /** When what is kept was chosen; a clock may have been set back since. */
  function lastTime(): number {
    if (window) needs.memory.read()
    const time = needs.memory.last?.time ?? 0
    return time > environment.now() ? 0 : time
  }
  /** What was pressed may be anything, and is the page's own no more. */
  function carryOut(press: Press): void {
    try {
      if (needs.begun() && !environment.life.ended) return choosing.choose(...press)
      const change = choosing.chooseLate(...press)
      if (!change) return
      keeper.persist(change.decision!)
      keeper.record(change)
    } catch (cause) {
      environment.warn('effect-failed', 'press', cause)
    }
  }

  function sweepUngranted(grants: Grants): void {
    const declaredBy = (granted: boolean): DeclaredName[] => config.services.filter(({ id }) => grants[id] === granted).flatMap(declaredNames)
    const spared = declaredBy(true)
    // What is allowed by now stays.
    updateLeftDatabases(window, config.storage.name, (left) => left.filter((name) => !spared.some((it) => it.kind === 'indexedDB' && matchesPattern(it.name, name))))
    sweepStorage(window, declaredBy(false), [...spared, ...OWN_STORAGES.flatMap((kind) => [config.storage.name, STORED_NAME].map((name) => ({ kind, name: `${name}*` })))], (name) => {
      if (deleting.has(name)) return
      deleting.add(name)
      const request = deleteDatabase(window, config.storage.name, name)
      for (const type of ['success', 'error']) request?.addEventListener(type, () => deleting.delete(name))
    })
  }

  const keeper: ChoiceKeeper = {
    choose: choosing.choose,
    chooseWaiting(own) {
      const waiting = window ? takePresses(window, config, environment.now()) : []
      // What was chosen after it, by another page, has outdone it.
      for (const press of waiting) if (lastTime() <= press[3]) carryOut(press)
      const last = lastTime()
      for (const { press, kept } of own) {
        const [, , , time] = press
        // One that was written down and is gone has been carried out by another page, unless nothing has come of it.
        const isDone = kept && (waiting.some((it) => it[3] === time) || last === time)
        if (!isDone && last <= time) carryOut(press)
      }
    },
    again() {
      const [now, { decision, policy }, { last }] = [environment.now(), needs.current(), needs.memory]
      return whyAgain(config, policy, last, decision, { now, today: localDate(now), then: localDate(last?.time ?? now) })
    },
    persist(decision) {
      const { name, sameSite, refresh } = config.storage
      const { recordId, seq, version } = decision
      const kept = readStored(window, name).map(decodeDecision)
      if (kept.some((it) => it?.recordId === recordId && it.seq > seq)) return
      // Made ahead of the version that the configuration announces, it must be looked at again on each page.
      const value = encodeDecision(decision, version === config.policy.version ? fingerprint : '', scopeOf(config))
      const days = cookieDays(decision)
      const local = storage.local(value)
      const writeCookie = (): void => {
        // Another choice may have come in the meantime, of this tab or another.
        if (local && readLocal(window, name) !== value) return
        const { kept: written, domain } = storage.cookie(value, days)
        if (!written) environment.warn(local ? 'cookie-refused' : 'not-kept', name, `${name}=${value}`.length)
        // The site's own server sets the same cookie, which it must find in the request: Safari gives those of scripts seven days.
        if (refresh && written && !environment.life.ended) void postJson(window, refresh, JSON.stringify({ name, value, days, domain, sameSite }), 'same-origin')
      }
      // Kept already, so the cookie, which is found by trying domains, can wait until the visitor sees that the press was taken.
      if (!local) return writeCookie()
      pending = writeCookie
      environment.painted(finish)
    },
    sweep(grants, previous = {}) {
      for (const it of config.services) {
        if (grants[it.id]) lost.delete(it.id)
        else if (previous[it.id] && declaredNames(it).length) lost.add(it.id)
      }
      sweepUngranted(grants)
      stopRepeating()
      stopRepeating = lost.size && !environment.life.ended ? repeatSweep(window, () => sweepUngranted(grants)) : () => undefined
    },
    record: (change) => outbox?.add(change),
    deliver: () => outbox?.flush(),
    reload: (...it) => reloads?.follow(...it),
    destroy() {
      finish()
      stopRepeating()
      reloads?.destroy()
      outbox?.destroy()
    },
  }
  return keeper
}
