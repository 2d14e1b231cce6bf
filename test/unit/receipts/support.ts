/** A collector that answers as a test says, and changes to make receipts of. */
import { createHash } from 'node:crypto'
import { vi } from 'vitest'
import type { Change } from '../../../src/api.js'
import type { ConfigInput } from '../../../src/config/types.js'
import type { PageWindow } from '../../../src/environment.js'
import type { Receipt } from '../../../src/model/receipt.js'
import { createOutbox, type Outbox } from '../../../src/receipts/outbox.js'
import { configOf, decisionOf, fakeEnvironment, policyOf, type FakeEnvironment } from '../support.js'

export const KEY = 'consent_choice_receipts'

export const changeOf = (seq = 1, more: Partial<Change> = {}): Change => ({
  cause: 'choice', decision: decisionOf({ seq }), previousDecision: undefined, policy: policyOf(),
  grants: { required: true, functional: true, analytics: true, advertising: true }, previous: {}, how: {}, ...more,
})

/** The platform's, without its threads: what waits for no timer and no answer is done after a few turns of the event loop. */
const crypto = {
  subtle: {
    digest: (_: string, data: Uint8Array) => Promise.resolve(new Uint8Array(createHash('sha256').update(data).digest()).buffer),
  },
}

/** What a collector says; a status alone is its own answer with that status: the id where it is 200 or 201, else a code of its own. */
export interface Said { status: number; body?: string; headers?: Record<string, string> }
type Answer = number | Said | Error | Promise<number>

const bodyOf = (status: number, receiptId: string): string =>
  status < 300 ? JSON.stringify({ receiptId, receivedAt: '2026-11-22T06:30:00.000Z' }) : JSON.stringify({ error: { code: 'bad-value', path: 'seq' } })

export interface Setup {
  outbox: Outbox
  environment: FakeEnvironment
  /** What was posted, as text. */
  posts: string[]
  /** What was posted, read. */
  receipts(): Receipt[]
  made: Receipt[]
  /** How each was asked for. */
  asked: RequestInit[]
  /** Another tab or page: an outbox of its own on the same storage and collector. @param more of its configuration */
  another(more?: Partial<ConfigInput>): Outbox
}

/** @param answers of the collector, one after the other; the last goes on */
export function setup(answers: Answer[], more: Partial<ConfigInput> = {}, window: Partial<PageWindow> = {}): Setup {
  const posts: string[] = []
  const asked: RequestInit[] = []
  const made: Receipt[] = []
  const queue = [...answers]
  const fetch = async (_: unknown, options?: RequestInit): Promise<Response> => {
    posts.push(options!.body as string)
    asked.push(options!)
    const answer = await (queue.length > 1 ? queue.shift()! : queue[0]!)
    if (answer instanceof Error) throw answer
    const { receiptId } = JSON.parse(options!.body as string) as Receipt
    const { status, body = bodyOf(status, receiptId), headers = {} } = typeof answer === 'number' ? { status: answer } : answer
    return { status, headers: new Headers(headers), text: () => Promise.resolve(body.replaceAll('$id', receiptId)) } as Response
  }
  const page = {
    fetch, crypto, location, localStorage,
    // It sends cookies whatever the page wants.
    navigator: { sendBeacon: () => { throw new Error('no beacon') } },
    addEventListener: globalThis.window.addEventListener.bind(globalThis.window),
    removeEventListener: globalThis.window.removeEventListener.bind(globalThis.window), ...window,
  } as unknown as PageWindow
  const environment = fakeEnvironment({ window: page })
  const another = (other: Partial<ConfigInput> = {}): Outbox => {
    const outbox =
      createOutbox(environment, configOf({ receipts: { endpoint: '/receipts' }, ...more, ...other }), (it) => made.push(it))
    open.push(outbox)
    return outbox
  }
  return {
    outbox: another(), environment, posts, receipts: () => posts.map((it) => JSON.parse(it) as Receipt), made, asked, another,
  }
}

const open: Outbox[] = []
export const endAll = (): void => open.splice(0).forEach((it) => it.destroy())

const turn = setImmediate

/** Waits for a condition in turns of the event loop, which fake timers leave alone. */
export async function until(condition: () => boolean): Promise<void> {
  for (let turns = 0; !condition(); turns++) {
    if (turns > 5_000) throw new Error(`never: ${condition.toString()}`)
    await new Promise((done) => turn(done))
  }
}

/** Long enough for whatever is on its way to be done. */
export async function settle(): Promise<void> {
  for (let turns = 0; turns < 50; turns++) await new Promise((done) => turn(done))
}

/** Only what the outbox waits by. */
export const fakeTimers = (): void => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })

export const waiting = (): { id: string }[] =>
  (JSON.parse(localStorage.getItem(KEY) ?? '{"queue":[]}') as { queue: { id: string }[] }).queue
