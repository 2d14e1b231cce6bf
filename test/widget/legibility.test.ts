/** Whether a theme is found out that cannot be read, or that makes refusing less prominent than allowing. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { legibilityFaults } from '../../widget/draw/legibility.js'

interface Look { color?: string; backgroundColor?: string; fontSize?: string; fontWeight?: string; borderWidth?: string; opacity?: string; width?: number; height?: number; hidden?: boolean }

let host: HTMLElement
let frame: HTMLElement

/** Nothing is laid out here: a place of its own for whatever is not hidden. */
function put<T extends HTMLElement>(it: T, into: Element | ShadowRoot, { width = 100, height = 44, hidden = false, ...style }: Look = {}): T {
  Object.assign(it.style, style)
  it.getClientRects = () => (hidden ? [] : [{}]) as unknown as DOMRectList
  it.getBoundingClientRect = () => ({ width, height }) as DOMRect
  into.append(it)
  return it
}
const text = (look: Look, into: Element | ShadowRoot = frame): HTMLElement => put(Object.assign(document.createElement('p'), { textContent: 'Words' }), into, look)
const found = (): unknown[] => [...legibilityFaults(host)]

beforeEach(() => {
  host = document.createElement('assent-banner')
  document.body.append(host)
  frame = put(document.createElement('div'), host.attachShadow({ mode: 'open' }), { backgroundColor: 'rgb(255, 255, 255)' })
})
afterEach(() => host.remove())

describe('low contrast', () => {
  // Of the examples that WCAG 2.2 is explained with: #767676 on white is the lightest grey that passes.
  it.each([
    ['rgb(118, 118, 118)', 'rgb(255, 255, 255)', undefined], ['rgb(119, 119, 119)', 'rgb(255, 255, 255)', '4.48'],
    ['rgb(255, 255, 255)', 'rgb(255, 255, 255)', '1.00'], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', undefined],
    ['rgb(255, 255, 255)', 'rgb(119, 119, 119)', '4.48'], ['rgb(0, 0, 0)', 'rgb(20, 20, 20)', '1.14'],
  ])('of %s on %s is %s', (color, backgroundColor, contrast) => {
    text({ color, backgroundColor })
    expect(found()).toEqual(contrast ? [['low-contrast', 'assent-banner', 'Words', contrast]] : [])
  })

  it('is measured against the ground of what it is in, through the shadow root', () => {
    frame.style.backgroundColor = 'rgb(10, 10, 10)'
    text({ color: 'rgb(0, 0, 0)' })
    expect(found()).toEqual([['low-contrast', 'assent-banner', 'Words', '1.06']])
  })

  it('is measured against the host where nothing inside has a ground, as in a placeholder', () => {
    frame.style.backgroundColor = 'rgba(0, 0, 0, 0)'
    host.style.backgroundColor = 'rgb(255, 255, 0)'
    text({ color: 'rgb(255, 255, 255)' })
    expect(found()).toEqual([['low-contrast', 'assent-banner', 'Words', '1.07']])
  })

  it('is measured for what is slotted against what the slot is in', () => {
    frame.append(document.createElement('slot'))
    frame.style.backgroundColor = 'rgb(0, 0, 0)'
    text({ color: 'rgb(10, 10, 10)' }, host)
    expect(found()).toEqual([['low-contrast', 'assent-banner', 'Words', '1.06']])
  })

  it('is found in each place', () => {
    text({ color: 'rgb(250, 250, 250)' })
    text({ color: 'rgb(240, 240, 240)' })
    expect(found()).toHaveLength(2)
  })

  it.each([
    // Black at 50% on white is the grey 127.5.
    ['rgba(0, 0, 0, 0.5)', 'rgb(255, 255, 255)', '3.98'], ['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0.5)', '5.28'], ['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0.1)', '1.25'],
    ['color(srgb 0 0 0)', 'color(srgb 0.4 0.4 0.4)', '3.66'], ['color(srgb 1.2 1.1 1)', 'rgb(255, 255, 255)', '1.00'],
  ])('counts what shines through, and other notations: %s on %s is %s', (color, backgroundColor, contrast) => {
    // jsdom knows not all of them.
    const it = text({})
    vi.spyOn(window, 'getComputedStyle').mockImplementation((of) => ({
      color, fontSize: '16px', backgroundColor: of === it ? backgroundColor : of === frame ? 'rgb(255, 255, 255)' : 'rgba(0, 0, 0, 0)',
    }) as CSSStyleDeclaration)
    expect(found().map((one) => (one as unknown[])[3])).toEqual(Number(contrast) < 4.5 ? [contrast] : [])
  })

  it('is not looked for in what is not shown, nor where no ground or colour is known', () => {
    text({ color: 'rgb(250, 250, 250)', hidden: true })
    frame.style.backgroundColor = 'rgba(0, 0, 0, 0)'
    text({ color: 'rgb(250, 250, 250)' })
    expect(found()).toEqual([])
  })
})

describe('text too small to read', () => {
  it.each([['0px', true], ['8.9px', true], ['9px', false], ['16px', false]])('is that of %s: %s', (fontSize, small) => {
    text({ color: 'rgb(0, 0, 0)', fontSize })
    expect(found()).toEqual(small ? [['small-text', 'assent-banner', 'Words', parseFloat(fontSize)]] : [])
  })
})

describe('unequal choices', () => {
  const look: Look = { color: 'rgb(255, 255, 255)', backgroundColor: 'rgb(0, 0, 120)', fontSize: '16px', fontWeight: '600', borderWidth: '1px', opacity: '1' }
  const both = (accept: Look, kind: 'banner' | 'panel' = 'banner', reject: Look = look): void => {
    for (const [name, its] of [['reject', reject], ['accept', { ...look, ...accept }]] as const) {
      const it = document.createElement('button')
      if (kind === 'banner') it.value = name
      else it.setAttribute('part', `button ${name}`)
      put(it, kind === 'banner' ? host : frame, its)
    }
    if (kind === 'banner') frame.append(document.createElement('slot'))
  }

  it.each(['banner', 'panel'] as const)('are none where both look the same: %s', (kind) => {
    both({}, kind)
    expect(found()).toEqual([])
  })

  it.each<[string, Look]>([
    ['the colour of its words', { color: 'rgb(255, 255, 0)' }], ['its ground', { backgroundColor: 'rgb(0, 100, 0)' }], ['larger words', { fontSize: '18px' }],
    ['bolder words', { fontWeight: '800' }], ['a border', { borderWidth: '3px' }], ['opacity', { opacity: '.9' }],
    ['a larger width', { width: 140 }], ['a larger height', { height: 60 }],
  ])('are said where one has %s', (_name, accept) => {
    both(accept)
    expect(found()).toEqual([['unequal-choices', 'assent-banner']])
  })

  it('are seen in the panel, and where one button has no ground of its own', () => {
    both({ backgroundColor: 'rgba(0, 0, 0, 0)', color: 'rgb(0, 0, 120)' }, 'panel')
    expect(found()).toEqual([['unequal-choices', 'assent-banner']])
  })

  it.each([[100.02, 99.98], [108.01, 107.99], [100, 104]])('are none for widths of %d and %d px: what is left of a pixel, or longer words', (a, b) => {
    both({ width: b }, 'banner', { ...look, width: a })
    expect(found()).toEqual([])
  })

  it('are none where there is nothing to compare, as on the trigger', () => {
    text({ color: 'rgb(0, 0, 0)' })
    expect(found()).toEqual([])
  })
})
