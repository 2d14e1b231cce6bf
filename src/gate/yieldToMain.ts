import type { PageWindow } from '../environment.js'

/** Settles when the browser has had its turn for input and painting. */
export function yieldToMain({ scheduler }: PageWindow & { scheduler?: { yield?: unknown } }): Promise<void> {
  // Where the browser has none, an element may have its name.
  return typeof scheduler?.yield === 'function' ? scheduler.yield() : new Promise((done) => { setTimeout(done) })
}
