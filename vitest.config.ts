/**
 * Four projects: `unit` runs against the sources in jsdom (a file can ask for `// @vitest-environment node`);
 * `browser` runs in Node and drives a real browser against the built files in dist; `firefox` runs of it what is not bound to Chromium;
 * `webkit` has a few tests of its own, since WebKit is driven differently.
 */
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string }

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { __DOCS__: 'true', __VERSION__: JSON.stringify(version) },
  test: {
    // Two cores are shared with whatever else runs; more workers only make each other time out.
    maxWorkers: 2,
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
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['asking', 'embeds', 'gate', 'gateOrder', 'google', 'panel', 'remember', 'rememberHostile', 'takeBack'].map((it) => `test/browser/${it}.test.ts`),
          env: { ASSENT_ENGINE: 'firefox' },
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'webkit',
          include: ['test/browser/webkit/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
