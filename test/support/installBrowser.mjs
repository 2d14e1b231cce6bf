/**
 * Sees to it that a Chromium is there for the browser tests: finds one, else installs one with Playwright, else with the
 * system's package manager. `node test/support/installBrowser.mjs` does it by hand.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowser, findWebKit, which } from './findBrowser.mjs'
import { endChildrenOnSignals, run } from './process.mjs'

const say = (text) => console.log(`browser: ${text}`)
const playwrightCli = () => join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
const root = process.getuid?.() === 0

/** One that lies there but lacks a library is as good as none. */
const works = async (path) => path !== undefined
  && (process.platform === 'win32' || (await run(path, ['--version'], { minutes: 0.5, quiet: true })).code === 0)

const withPlaywright = async () => {
  const { code } = await run(process.execPath, [playwrightCli(), 'install', 'chromium'], { minutes: 4 })
  // The libraries come after the download, so that a machine which cannot reach it does not install them for nothing.
  if (code === 0 && root && !(await works(findBrowser()))) {
    await run(process.execPath, [playwrightCli(), 'install-deps', 'chromium'], { minutes: 6 })
  }
}

/** By package manager, the commands to run one after the other. */
const managers = {
  'apt-get': [['update'], ['install', '-y', '--no-install-recommends', 'chromium']],
  dnf: [['install', '-y', 'chromium']],
  apk: [['add', '--no-cache', 'chromium']],
  brew: [['install', '--cask', 'chromium']],
}

const withPackageManager = async () => {
  const name = Object.keys(managers).find((it) => which(it))
  if (!name) return say('no package manager that this script knows')
  // Homebrew refuses to run as root; the others must.
  const prefix = name === 'brew' || root ? [] : ['sudo', '-n']
  for (const args of managers[name]) {
    const [command, ...rest] = [...prefix, name, ...args]
    say([command, ...rest].join(' '))
    const { code } = await run(command, rest, { minutes: 8, env: { DEBIAN_FRONTEND: 'noninteractive' } })
    // Not the end: a failed `update` may only mean that one of several sources is down.
    if (code !== 0) say(`${name} ${args[0]} ended with code ${code}`)
  }
}

/**
 * @returns {Promise<string>} path of a Chromium that starts
 * @throws {Error} whose message says what to do
 */
export const ensureBrowser = async () => {
  const asked = process.env.CHROME_PATH
  const present = findBrowser()
  if (await works(present)) return present
  if (asked) throw new Error(`CHROME_PATH is "${asked}", which does not start; set it to a Chromium or Chrome executable, or unset it.`)
  const ways = [['Playwright', withPlaywright], ['the system’s package manager', withPackageManager]]
  for (const [name, install] of ways) {
    say(`no Chromium found, installing one with ${name}`)
    await install()
    const path = findBrowser()
    if (await works(path)) return path
    say(`${name} brought no Chromium that starts`)
  }
  throw new Error('No Chromium could be found or installed: install Chromium or Google Chrome, or set CHROME_PATH to its executable.')
}

/** On a machine that has never installed anything the list of packages is empty. */
const aptInstall = async (...names) => {
  if (!root || !which('apt-get')) return
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { minutes: 3, env, quiet: true })
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...names], { minutes: 8, env })
}

/** The second engine is tested where it is there or the system's packages have it. @returns {Promise<string | undefined>} */
export const ensureFirefox = async () => {
  if (!findBrowser('firefox')) await aptInstall('firefox-esr')
  return findBrowser('firefox')
}

/** As with the second, so with the third. @returns {Promise<string | undefined>} */
export const ensureWebKit = async () => {
  if (!findWebKit()) await aptInstall('webkit2gtk-driver', 'xvfb', 'xauth')
  return findWebKit()?.browser
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  endChildrenOnSignals()
  await ensureBrowser().then((path) => say(path), (error) => { say(error.message); process.exitCode = 1 })
}
