/**
 * Where a browser is on this machine. Plain JavaScript, because `npm test` asks before anything is compiled.
 * Never starts or installs one.
 */
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import playwright from 'playwright-core'

const engines = {
  chromium: { variable: 'CHROME_PATH', names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] },
  firefox: { variable: 'FIREFOX_PATH', names: ['firefox-esr', 'firefox'] },
}

/** @type {(path: string) => boolean} */
const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** @type {import('./findBrowser.mjs').Which} */
export const which = (name, env = process.env, exists = isExecutable) =>
  (env.PATH ?? '').split(delimiter).filter(Boolean).map((folder) => join(folder, name)).find(exists)

/**
 * Order: the variable (CHROME_PATH, FIREFOX_PATH), the usual names on PATH, Playwright's own download. A variable
 * that names no executable is an error of whoever set it: nothing else is taken in its place.
 * Playwright's own Firefox is left out: it is not driven the way a distribution's is (see browser.ts).
 * @type {import('./findBrowser.mjs').FindBrowser}
 */
export const findBrowser = (engine = 'chromium', machine = {}) => {
  const { env = process.env, exists = isExecutable, playwrightPath = () => playwright.chromium.executablePath() } = machine
  const { variable, names } = engines[engine]
  const asked = env[variable]
  if (asked) return exists(asked) ? asked : undefined
  const paths = names.map((name) => which(name, env, exists))
  const found = paths.find((path) => path !== undefined)
  if (found !== undefined || engine !== 'chromium') return found
  const own = playwrightPath()
  return own && exists(own) ? own : undefined
}
