/** Runs before every unit test file: matchers, clean-up after each test and what jsdom lacks. */
import { afterEach } from 'vitest'
import { polyfillDialog } from './dialog.js'

// A file may have asked for the node environment, which has no document and needs none of this.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup } = await import('@testing-library/preact')
  polyfillDialog(window)
  afterEach(cleanup)
}
