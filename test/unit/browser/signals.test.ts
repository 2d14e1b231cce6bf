// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readSignals } from '../../../src/browser/signals.js'

const read = (navigator: object, more: object = {}): ReturnType<typeof readSignals> =>
  readSignals({ navigator, ...more })

describe('Global Privacy Control', () => {
  // W3C GPC: a boolean; only `true` is a wish.
  it.each<[unknown, boolean | undefined]>([
    [true, true], [false, false], [undefined, undefined], [null, undefined], ['1', undefined], [1, undefined],
    ['true', undefined],
  ])('read as %j is %s', (globalPrivacyControl, signal) => {
    expect(read({ globalPrivacyControl }).gpc).toBe(signal)
  })
})

describe('Do Not Track', () => {
  const values: [unknown, boolean | undefined][] = [
    ['1', true], [1, true], [true, true], ['yes', true], ['0', false], ['no', false], [false, false],
    ['unspecified', undefined], [null, undefined], [undefined, undefined], ['', undefined], ['on', undefined],
  ]
  const places: [string, (value: unknown) => ReturnType<typeof readSignals>][] = [
    ['navigator.doNotTrack', (doNotTrack) => read({ doNotTrack })],
    ['window.doNotTrack', (doNotTrack) => read({}, { doNotTrack })],
    ['navigator.msDoNotTrack', (msDoNotTrack) => read({ msDoNotTrack })],
  ]
  it.each(places.flatMap(([place, at]) => values.map(([value, signal]) => [place, value, signal, at] as const)))(
    '%s of %j is %s', (_, value, signal, at) => {
      expect(at(value).dnt).toBe(signal)
    })

  it('is read from the navigator before the window', () => {
    expect(read({ doNotTrack: '0', msDoNotTrack: '1' }, { doNotTrack: '1' }).dnt).toBe(false)
    expect(read({ doNotTrack: null, msDoNotTrack: '0' }, { doNotTrack: '1' }).dnt).toBe(true)
  })
})

it('a browser that says nothing says nothing', () => {
  expect(read({})).toEqual({ gpc: undefined, dnt: undefined })
})
