/** Types only: the world as the SDK sees it, read and never written. `browser/browserEnvironment.ts` makes the real one; tests and servers give another. */
import type { Life } from './life.js'
import type { Signals } from './model/policy.js'

export type PageWindow = Window & typeof globalThis

/** Makes text and addresses that the site itself wrote acceptable to Trusted Types. All throw where their ground does not hold. */
export interface Trust {
  /** What may be assigned to `script.src`. @param may the ground: gets the address, which is one of the web */
  url(value: string, may: (address: URL) => boolean): string
  /** What may be assigned to `script.text`. @param may the ground */
  text(value: string, may: () => boolean): string
  /** What may be assigned to `iframe.srcdoc`. @param may the ground */
  html(value: string, may: () => boolean): string
}

export interface Environment {
  /** Absent on a server: then nothing is shown, released or stored. */
  readonly window: PageWindow | undefined
  /** ms since 1970 UTC. */
  now(): number
  /** A UUID v4 of one’s own making; the platform’s when absent. */
  uuid?(): string
  signals(): Signals
  readonly trust: Trust
  /** The page's Content-Security-Policy nonce; empty where it has none, or nobody can tell which. */
  readonly nonce: string
  /** Whether its scripts had one when this began, be it one or several. */
  readonly nonced: boolean
  /** Address of the folder that the SDK's own files are in, with its closing slash; empty where a bundler has them. */
  readonly folder: string
  /** Runs when the page has nothing better to do. */
  idle(run: () => void): void
  /** Runs when the next frame has been painted: what the visitor’s press has changed is seen before the work that follows from it. */
  painted(run: () => void): void
  /** Says something to the site's developers, once per code and details; the codes are in `warnings.ts`. */
  warn(code: string, ...details: unknown[]): void
}

/** The world of one handle: its idle times, painted frames and warnings come only while that handle lives. See `bindEnvironment.ts`. */
export interface BoundEnvironment extends Environment {
  readonly life: Life
}

/** What a handle needs of it at once. The rest is for what may come later: `browser/wholeEnvironment.ts` adds it then. */
export type HandleEnvironment = Pick<BoundEnvironment, 'window' | 'now' | 'uuid' | 'signals' | 'warn' | 'life'> & Partial<BoundEnvironment>
