// @vitest-environment node
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { turnedOff } from './browser.js'

it('every feature of Chromium that Playwright turns off stays off', () => {
  const bundle = readFileSync(createRequire(import.meta.url).resolve('playwright-core/lib/coreBundle'), 'utf8')
  const [, list = ''] = /disabledFeatures = \[([^\]]*)\]/.exec(bundle) ?? []
  const names = Array.from(list.matchAll(/^ *"(\w+)"/gm), (it) => it[1]!)
  expect(names).toContain('PaintHolding')
  expect(turnedOff).toEqual(expect.arrayContaining(names))
})
