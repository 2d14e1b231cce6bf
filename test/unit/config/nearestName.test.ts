// @vitest-environment node
/** "Did you mean": a slip of the hand, another writing, or what others call it. */
import { describe, expect, it } from 'vitest'
import { nearestName } from '../../../src/config/nearestName.js'

const CATEGORIES = ['required', 'functional', 'analytics', 'advertising']
const POSITIONS = ['bottom-start', 'bottom-end', 'top-start', 'top-end', 'bottom', 'top']
const LAYOUTS = ['box', 'bar', 'modal', 'inline', 'none']
const TEXTS = ['bannerTitle', 'bannerText', 'policyLink', 'rejectAll', 'acceptAll', 'settings', 'save']

describe('the name that was meant', () => {
  it.each<[string, readonly string[], string | undefined]>([
    // Slips.
    ['anlytics', CATEGORIES, 'analytics'], ['ANALYTICS', CATEGORIES, 'analytics'], ['analytcis', CATEGORIES, 'analytics'], ['bxo', LAYOUTS, 'box'],
    ['serivces', ['services', 'signals'], 'services'], ['recieptEndpoint', ['receiptEndpoint'], 'receiptEndpoint'], ['accept_all', TEXTS, 'acceptAll'],
    // What others call them.
    ['statistics', CATEGORIES, 'analytics'], ['marketing', CATEGORIES, 'advertising'], ['necessary', CATEGORIES, 'required'], ['Strictly necessary', CATEGORIES, 'required'],
    ['preferences', CATEGORIES, 'functional'], ['performance', CATEGORIES, 'analytics'], ['popup', LAYOUTS, 'modal'], ['banner', LAYOUTS, 'bar'], ['center', LAYOUTS, 'modal'],
    ['decline', TEXTS, 'rejectAll'], ['allow', TEXTS, 'acceptAll'], ['title', TEXTS, 'bannerTitle'], ['preferences', TEXTS, 'settings'],
    // Left is start.
    ['bottom-left', POSITIONS, 'bottom-start'], ['bottom-right', POSITIONS, 'bottom-end'], ['left-bottom', POSITIONS, 'bottom-start'], ['topRight', POSITIONS, 'top-end'],
    ['right', POSITIONS, 'bottom-end'], ['left', POSITIONS, 'bottom-start'], ['center', POSITIONS, 'bottom'], ['bottom-center', POSITIONS, 'bottom'], ['top centre', POSITIONS, 'top'],
    ['middle', POSITIONS, 'bottom'], ['footer', POSITIONS, 'bottom'],
    // Nothing near.
    ['whatever', LAYOUTS, undefined], ['x', [], undefined], ['', CATEGORIES, undefined], ['EU', ['AU', 'EC', 'KR'], undefined], ['qq', ['aq', 'q'], undefined],
    ['zzz', CATEGORIES, undefined],
  ])('of %j among %j is %j', (name, names, found) => {
    expect(nearestName(name, names)).toBe(found)
  })

  it('is itself', () => {
    for (const names of [CATEGORIES, POSITIONS, LAYOUTS, TEXTS]) for (const it of names) expect(nearestName(it, names)).toBe(it)
  })
})
