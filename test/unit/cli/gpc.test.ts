// @vitest-environment node
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ConfigInput } from '../../../src/config/types.js'
import { useCommand } from './support.js'

const gpc = useCommand('gpc')
afterEach(() => { vi.useRealTimers() })
const at = (time: string) => vi.useFakeTimers({ now: Date.parse(time), toFake: ['Date'] })

const site: ConfigInput = { policy: { version: '1', url: '/privacy' } }
const fails = (code: number, pattern: RegExp): unknown => ({ code, out: '', err: expect.stringMatching(pattern) as string })

describe('assent gpc', () => {
  it('prints the support resource of the specification', async () => {
    expect(await gpc(site, '--date', '2026-11-01'))
      .toEqual({ code: 0, err: '', out: '{\n  "gpc": true,\n  "lastUpdate": "2026-11-01"\n}' })
  })

  it('says no where the configuration lets the signal deny nothing, and has the law of no region bind', async () => {
    const said = async (named: string[] | boolean, more: object = {}) =>
      (JSON.parse((await gpc({ ...site, signals: { gpc: named }, ...more })).out) as { gpc: boolean }).gpc
    const free = { regions: { US: { signals: { gpc: 'none' } } } }
    expect([await said(['advertising'], free), await said(true, free), await said([])]).toEqual([true, true, true])
    expect([await said([], free), await said(false, free)]).toEqual([false, false])
  })

  it.each([
    ['2026-11-22T23:59:59.999Z', '2026-11-22'], ['2026-11-23T00:00:00.000Z', '2026-11-23'],
    ['2026-11-22T23:30:00-05:00', '2026-11-23'],
  ])('says today in UTC where no day is named: at %s it is %s', async (time, day) => {
    at(time)
    expect(JSON.parse((await gpc(site)).out)).toEqual({ gpc: true, lastUpdate: day })
  })

  it('takes every day there is, and says it as it was named', async () => {
    const days = fc.date({ min: new Date('1997-03-10'), max: new Date('2999-12-31'), noInvalidDate: true })
    await fc.assert(fc.asyncProperty(days, async (day) => {
      const it = day.toISOString().slice(0, 10)
      expect(JSON.parse((await gpc(site, '--date', it)).out)).toEqual({ gpc: true, lastUpdate: it })
    }), { numRuns: 30 })
  })

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '22.11.2026', '2026-11-22T10:00:00Z', 'today', ''])(
    'is misused with the day "%s", and says what one is', async (day) => {
      at('2026-11-22T06:30:00Z')
      expect(await gpc(site, `--date=${day}`))
        .toEqual(fails(2, /--date .*: must be a day that exists, as YYYY-MM-DD, such as 2026-11-22\./))
    })

  it('says what is wrong with the configuration, and prints nothing then', async () => {
    expect(await gpc({ ...site, signals: { gpc: ['marketing'] } })).toEqual(fails(1, /signals\.gpc.*"marketing"/))
    expect(await gpc('{')).toEqual(fails(1, /is not JSON/))
  })

  it('is misused with two files or an option that is not there', async () => {
    expect(await gpc(site, 'another.json')).toEqual(fails(2, /Name one configuration file: assent gpc assent\.json/))
    expect(await gpc(site, '--day', '2026-11-22')).toEqual(fails(2, /--day[\s\S]*assent gpc --help/))
  })

  it('tells where to put it, and the source', async () => {
    const { code, out } = await gpc(site, '--help')
    expect(code).toBe(0)
    expect(out).toMatch(/application\/json at \/\.well-known\/gpc\.json[\s\S]*https:\/\/w3c\.github\.io\/gpc\//)
  })
})
