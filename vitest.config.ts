/**
 * Six projects: `unit` runs against the sources in jsdom (a file can ask for `// @vitest-environment node`);
 * `browser` runs in Node and drives a real browser against the built files in dist; `narrow` and `cjk` run of it what depends on the face
 * that text is set in (see test/support/fonts.d.mts), `firefox` what is not bound to Chromium; `webkit` has a few tests of its own, since
 * WebKit is driven differently.
 */
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { thread } from './src/collector/thread.mjs'
import { settle } from './test/support/machine.mjs'
import { createReporter } from './test/support/report.mjs'
import { longestFirst, readTimes } from './test/support/times.mjs'

settle()

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string }

/** Where `npm test` wants to read what was found. */
const report = process.env['ASSENT_REPORT']

const files = (...names: string[]): string[] => names.map((it) => `test/browser/${it}.test.ts`)
const layoutTests = files('accessibleFocus', 'accessibleLanguages', 'accessibleTargets', 'accessibleText', 'faces', 'layouts')

/** Two files at a time end together where the longest have begun first, be they of one project or of several. */
// eslint-disable-next-line no-restricted-syntax -- vitest makes it with new.
class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(longestFirst(files, readTimes()))
  }
}

/** Playwright's driver of BiDi takes a frame that has gone while it was on its way for one that is there, and throws beside every test. */
const ofDriver = (stack = ''): boolean => stack.includes('BidiPage._onNavigationCommitted')

const inBrowser = (name: string, include: string[], env: Record<string, string> = {}) => ({
  extends: true as const,
  test: { name, include, env, environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 },
})

export default defineConfig({
  plugins: [thread],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { __DOCS__: 'true', __SITE__: 'true', __VERSION__: JSON.stringify(version) },
  test: {
    // Two cores are shared with whatever else runs; more workers only make each other time out.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', ...(report ? [createReporter(report)] : [])],
    onUnhandledError: (it) => !ofDriver(it.stack),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          environment: 'jsdom',
          environmentOptions: { jsdom: { url: 'https://www.site.test/' } },
          // `x.css?inline` is the text of the sheet, as in the build; vitest would make it empty.
          css: true,
          setupFiles: ['test/support/setup.ts'],
          restoreMocks: true,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      inBrowser('browser', ['test/browser/*.test.ts']),
      // The widest face is that of all tests; where it matters, the others have their turn.
      inBrowser('narrow', layoutTests, { ASSENT_FACE: 'narrow' }),
      inBrowser('cjk', layoutTests, { ASSENT_FACE: 'cjk' }),
      inBrowser('firefox', files(
        'asking', 'built', 'embeds', 'embedsCopies', 'embedsMarked', 'faces', 'gate', 'gateOrder', 'google', 'panel', 'placeholders', 'pressed', 'remember', 'rememberHostile',
        'scriptCopies', 'scriptKinds', 'scriptStage', 'takeBack', 'takeBackCode', 'takeBackElsewhere', 'templates',
      ), { ASSENT_ENGINE: 'firefox' }),
      inBrowser('webkit', ['test/browser/webkit/*.test.ts']),
    ],
  },
})
