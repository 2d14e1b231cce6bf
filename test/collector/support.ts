/** Receipts and requests for the collector's tests. */
import { randomUUID } from 'node:crypto'
import { createCollector, createMemoryStore, type Collector, type CollectorOptions, type Receipt } from '../../src/collector/index.js'
import { sha256 } from '../../src/collector/sha256.js'
import { sealReceipt } from '../../src/model/receipt.js'

export const SITE = 'https://www.shop.test'
export const COLLECTOR = 'https://receipts.test'
export const TOKEN = 'a-token-for-tests'
export const NOW = Date.parse('2026-11-22T06:30:05.000Z')

/** A receipt as a page makes it, without its hash. */
export const draftReceipt = (changes: Partial<Receipt> = {}): Receipt => ({
  schema: 'consent-receipt/1',
  receiptId: randomUUID(),
  recordId: randomUUID(),
  seq: 1,
  event: {
    type: 'given', state: 'ConsentGiven', consentType: 'ExpressedConsent',
    time: '2026-11-22T06:30:00.000Z', validUntil: '2027-05-21T06:30:00.000Z', by: 'subject', method: 'banner.accept_all',
  },
  regime: { jurisdiction: 'unknown', model: 'opt-in', basis: 'default' },
  policy: { id: 'main', version: '2026-11-01', hash: `sha256-${'A'.repeat(43)}`, language: 'ko', url: '/privacy' },
  choices: { required: 'granted', functional: 'granted', analytics: 'granted', advertising: 'denied' },
  services: { youtube: 'granted' },
  signals: { gpc: false, dnt: null },
  ui: { surface: 'banner', shownAt: '2026-11-22T06:29:50.000Z' },
  origin: SITE,
  sdk: { name: 'assent', version: '0.1.0' },
  ...changes,
})

/** With its hash, as a page in a secure context sends it. */
export const makeReceipt = (changes: Partial<Receipt> = {}): Promise<Receipt> => sealReceipt(draftReceipt(changes), sha256)

/** Receipts of one record, each naming the one before. */
export async function makeRecord(length: number, recordId: string = randomUUID()): Promise<Receipt[]> {
  const chain: Receipt[] = []
  for (let seq = 1; seq <= length; seq++) {
    const { integrity } = chain.at(-1) ?? {}
    chain.push(await makeReceipt({ recordId, seq, ...(integrity?.alg === 'sha-256' && { prev: integrity.hash }) }))
  }
  return chain
}

export interface Setup {
  collector: Collector
  logged: string[]
  post(body: unknown, headers?: Record<string, string>): Promise<Response>
  get(path: string, headers?: Record<string, string>): Promise<Response>
  /** GET with the token. */
  read(path: string, headers?: Record<string, string>): Promise<Response>
}

export function setup(options: Partial<CollectorOptions> = {}): Setup {
  const logged: string[] = []
  const collector = createCollector({
    store: createMemoryStore(), origins: [SITE], token: TOKEN, now: () => NOW,
    log: (message, cause) => logged.push(`${message}: ${cause instanceof Error ? cause.message : String(cause)}`), ...options,
  })
  const get: Setup['get'] = (path, headers = {}) => collector(new Request(COLLECTOR + path, { headers }))
  return {
    collector, logged, get,
    post: (body, headers = {}) => collector(new Request(`${COLLECTOR}${options.basePath ?? ''}/receipts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: SITE, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })),
    read: (path, headers = {}) => get(path, { authorization: `Bearer ${TOKEN}`, ...headers }),
  }
}

export interface Refusal { code: string; path: string; received?: unknown; message: string }
export const refusalOf = async (response: Response): Promise<Refusal> => ((await response.json()) as { error: Refusal }).error

interface Listed { receipts: { receipt: Receipt; receivedAt: string; hash: string }[]; next: string | null }
export const listOf = async (response: Response): Promise<Listed> => (await response.json()) as Listed
