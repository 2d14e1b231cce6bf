// @vitest-environment node
import { expect, it } from 'vitest'
import { findBrowser } from './findBrowser.mjs'

const machine = (env: Record<string, string>, ...present: string[]) => ({
  env, exists: (path: string) => present.includes(path), playwrightPath: () => '/cache/playwright/chrome',
})

it('takes CHROME_PATH before anything on PATH', () => {
  expect(findBrowser('chromium', machine({ CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' }, '/opt/chrome', '/usr/bin/chromium')))
    .toBe('/opt/chrome')
})

it('finds nothing when CHROME_PATH names no executable, even with another on PATH', () => {
  expect(findBrowser('chromium', machine({ CHROME_PATH: '/opt/gone', PATH: '/usr/bin' }, '/usr/bin/chromium'))).toBeUndefined()
})

it.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])('knows %s on PATH', (name) => {
  expect(findBrowser('chromium', machine({ PATH: '/bin:/usr/local/bin' }, `/usr/local/bin/${name}`))).toBe(`/usr/local/bin/${name}`)
})

it('prefers the order of names to the order of folders', () => {
  expect(findBrowser('chromium', machine({ PATH: '/a:/b' }, '/a/google-chrome', '/b/chromium'))).toBe('/b/chromium')
})

it('falls back to what Playwright downloaded', () => {
  expect(findBrowser('chromium', machine({ PATH: '/usr/bin' }, '/cache/playwright/chrome'))).toBe('/cache/playwright/chrome')
})

it('finds nothing on a bare machine, with or without PATH', () => {
  expect(findBrowser('chromium', machine({ PATH: '/usr/bin' }))).toBeUndefined()
  expect(findBrowser('chromium', machine({}))).toBeUndefined()
})

it('finds a Firefox by FIREFOX_PATH or on PATH, and never takes a Chromium for it', () => {
  expect(findBrowser('firefox', machine({ FIREFOX_PATH: '/opt/firefox', PATH: '' }, '/opt/firefox'))).toBe('/opt/firefox')
  expect(findBrowser('firefox', machine({ PATH: '/usr/bin' }, '/usr/bin/firefox-esr'))).toBe('/usr/bin/firefox-esr')
  expect(findBrowser('firefox', machine({ PATH: '/usr/bin' }, '/usr/bin/chromium', '/cache/playwright/chrome'))).toBeUndefined()
})
