/** The browser as an Environment. */
import type { Environment, Loaders, PageWindow } from '../environment.js'
import { readSignals } from './signals.js'
import { createTrust } from './trust.js'

/** @returns a console reporter that says each thing once, in a sentence where sentences can be had */
export function createWarn(sentences: Loaders['warnings']): Environment['warn'] {
  const said = new Set<string>()
  return (code, ...details) => {
    const line = [code, ...details].join(' ')
    if (said.has(line)) return
    said.add(line)
    void sentences().then((explain) => explain(code, details), () => `assent: [${line}]`).then((it) => console.warn(it))
  }
}

/**
 * @param window the page's window, or `undefined` on a server
 * @param nonce the page's; found on the page's own scripts when absent
 */
export const browserEnvironment = (window: PageWindow | undefined, loaders: Loaders, nonce?: string): Environment => ({
  ...loaders,
  window,
  now: () => Date.now(),
  signals: () => readSignals(window),
  trust: createTrust(window),
  nonce: nonce || window?.document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce || '',
  mark: '',
  idle: (run) => void (window?.requestIdleCallback ? window.requestIdleCallback(run, { timeout: 2_000 }) : setTimeout(run, 2_000)),
  // A page that nobody sees has no frames.
  painted: (run) => void new Promise<void>((done) => {
    window?.requestAnimationFrame?.(() => setTimeout(done))
    setTimeout(done, 200)
  }).then(run),
  warn: createWarn(loaders.warnings),
})

/** The environment of the page that this code is in, or of a server, where there is none. */
export const hereEnvironment = (loaders: Loaders): Environment =>
  browserEnvironment(typeof window === 'undefined' ? undefined : window, loaders)
