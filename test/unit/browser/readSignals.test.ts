import { describe, expect, it } from 'vitest'
import { readSignals } from '../../../src/browser/readSignals.js'

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

describe('what the server says in the page', () => {
  const page = (head: string, navigator: object = {}) => readSignals({ navigator, document: new DOMParser().parseFromString(head, 'text/html') })

  it.each([['undefined', {}], ['false', { globalPrivacyControl: false }], ['true', { globalPrivacyControl: true }]])(
    'is a wish, where the browser’s own is %s', (_, navigator) => {
      expect(page('<meta name="assent-gpc" content="1">', navigator)).toEqual({ gpc: true, dnt: undefined })
    })

  it('is read for each signal', () => {
    expect(page('<meta name="assent-dnt" content="1">', { doNotTrack: '0' })).toEqual({ gpc: undefined, dnt: true })
  })

  it.each(['', '0', 'true', '1, 1', 'false', '1 ', '&quot;]'])('takes nothing back and is nothing else than 1: not "%s"', (content) => {
    const head = `<meta name="assent-gpc" content="${content}"><meta name="assent-gpc">`
    expect(page(head).gpc).toBeUndefined()
    expect(page(head, { globalPrivacyControl: true }).gpc).toBe(true)
  })

  it('holds whatever else is said beside it', () => {
    expect(page('<meta name="assent-gpc" content="0"><meta name="assent-gpc" content="1">').gpc).toBe(true)
  })

  it('is not read where the page has put something else in the place of reading', () => {
    expect(readSignals({ navigator: { globalPrivacyControl: true }, document: { querySelector: null } }).gpc).toBe(true)
  })
})

it('a browser that says nothing says nothing', () => {
  expect(read({})).toEqual({ gpc: undefined, dnt: undefined })
})
