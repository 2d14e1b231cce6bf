/**
 * Where a browser is on this machine. Plain JavaScript, because `npm test` asks before anything is compiled.
 * Never starts or installs one.
 */
import { accessSync, constants, readdirSync, statSync } from 'node:fs'
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

const foldersIn = (path) => {
  try {
    return readdirSync(path).map((name) => join(path, name))
  } catch {
    return []
  }
}

/**
 * WebKitGTK keeps its MiniBrowser with its library, in a folder that bears the machine's architecture on some systems.
 * @type {import('./findBrowser.mjs').FindWebKit}
 */
export const findWebKit = () => {
  const driver = which('WebKitWebDriver')
  const xvfb = which('Xvfb')
  const libraries = ['/usr/lib', '/usr/lib64', '/usr/libexec'].flatMap((it) => [it, ...foldersIn(it)])
  const browser = driver && xvfb && libraries
    .flatMap((it) => ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(it, name, 'MiniBrowser')))
    .find(isExecutable)
  return browser ? { driver, xvfb, browser } : undefined
}
