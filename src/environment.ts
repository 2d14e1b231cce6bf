/** Types only: the world as the SDK sees it. `browser/environment.ts` makes the real one; tests and servers give another. */
import type { CreateGate } from './gate/gate.js'
import type { CreateGuard } from './gate/guard/guard.js'
import type { Config } from './config/types.js'
import type { CreateKeeper } from './keeper.js'
import type { followLaw } from './law.js'
import type { Lifetime } from './lifetime.js'
import type { Decision } from './model/decision.js'
import type { Signals } from './model/policy.js'
import type { CreateRunner } from './services/runner.js'
import type { Integration } from './services/service.js'

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

/** The parts of the SDK that the script tag fetches when they are needed. */
export interface Loaders {
  /** A vendor integration, by the name in `use`. */
  integration(name: string): Promise<Integration>
  /** What keeps things beyond the page, and what knows the law: at once where it is here already. */
  keeper(use: (create: CreateKeeper, follow: typeof followLaw) => void): void
  /** What holds marked elements: at once where it is here already. */
  gate(use: (create: CreateGate) => void): void
  /** What tells services of their grants: at once where it is here already. */
  runner(use: (create: CreateRunner) => void): void
  /** What watches the page for things nobody marked: at once where it is here already. */
  guard(use: (create: CreateGuard) => void): void
  /**
   * Takes out of a stored decision what must be asked again, since something in it is new, or all of it. Absent where the
   * configuration is known to be the one that the choice was made with.
   */
  review?(config: Config, decision: Decision, now: number): Decision | undefined
  /** Sentences for warnings. */
  warnings(): Promise<(code: string, details: readonly unknown[]) => string>
}

export interface Environment extends Loaders {
  /** Absent on a server: then nothing is shown, released or stored. */
  window: PageWindow | undefined
  /** ms since 1970 UTC. */
  now(): number
  /** A UUID v4 of one’s own making; the platform’s when absent. */
  uuid?(): string
  signals(): Signals
  trust: Trust
  /** The page's Content-Security-Policy nonce; empty where it has none, or nobody can tell which. */
  nonce: string
  /** Whether the page, apart from a nonce, has a policy by which markup cannot run what it likes: Trusted Types, or one that stands in its head. */
  strict(): boolean
  /** Address of the folder that the SDK's own files are in, with its closing slash; empty where a bundler has them. */
  folder: string
  /** Elements that the visitor has allowed by "load once": told to the guard, which knows hosts only. */
  once: WeakSet<Element>
  /**
   * Short mark of a configuration that has been checked, kept with the choice: a page that finds it need not check again.
   * Empty where each page checks.
   */
  mark: string
  /** Runs when the page has nothing better to do. */
  idle(run: () => void): void
  /** Runs when the next frame has been painted: what the visitor’s press has changed is seen before the work that follows from it. */
  painted(run: () => void): void
  /** Says something to the site's developers, once per code and details; the codes are in `warnings.ts`. */
  warn(code: string, ...details: unknown[]): void
}

/** The world of one handle: its idle times, painted frames, parts and warnings come only while that handle lives. See `surround.ts`. */
export interface Surroundings extends Environment {
  readonly life: Lifetime
}
