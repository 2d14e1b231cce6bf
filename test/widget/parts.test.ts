/** What a page's style sheets reach by `::part`: the reference says of each surface what there is, and that is all there is. */
import type { WritableAtom } from 'nanostores'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { surfaces } from '../../src/config/generate/surfaces.js'
import type { UiInput } from '../../src/config/types.js'
import details from '../../src/i18n/languages/details/en.js'
import type { HeldEmbed } from '../../src/index.js'
import { mountNotice } from '../../widget/surfaces/notice.js'
import { createPanelDetails } from '../../widget/surfaces/panel/panelDetails.js'
import { mountPlaceholders } from '../../widget/surfaces/placeholder/placeholder.js'
import { mountPrivacyLink } from '../../widget/surfaces/privacyLink/privacyLink.js'
import { mountTrigger } from '../../widget/surfaces/trigger.js'
import { createHandle, inside, mountBannerAndPanel, panel, services } from './support.js'

type Shown = { destroy(): void }

function showBanner(ui: UiInput = {}): Shown {
  const consent = createHandle({ ui })
  const widget = mountBannerAndPanel(consent)
  consent.show('banner')
  return widget
}

/** Of a visitor who has chosen, so that there is a record. */
async function showPanel(): Promise<Shown> {
  const consent = createHandle({ services })
  const widget = mountBannerAndPanel(consent, { details: () => Promise.resolve(createPanelDetails) })
  consent.hold({ analytics: true })
  consent.show('panel')
  await panel().findByRole('heading', { name: details.yourChoice })
  return widget
}

function showPlaceholder(): Shown {
  vi.stubGlobal('ResizeObserver', class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  })
  // A frame has it in its own document.
  const element = document.createElement('img')
  document.body.append(element)
  const consent = createHandle({ services })
  ;(consent.$held as WritableAtom<readonly HeldEmbed[]>).set([{ element, need: 'video', load() {} }])
  return mountPlaceholders(consent)
}

async function showNotice(): Promise<Shown> {
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const notice = mountNotice(createHandle({ policy: { version: '2', url: '/privacy', announced: day(-2), effective: day(9) } }))
  await vi.waitFor(() => inside('assent-notice').getByRole('region'))
  return notice
}

function showChoices(): Shown {
  const element = document.createElement('assent-choices')
  document.body.append(element)
  return mountPrivacyLink(createHandle(), element)
}

const layouts = ['box', 'bar', 'modal', 'inline'] as const
const shows: Readonly<Record<string, () => Shown | Promise<Shown>>> = {
  'assent-banner': showBanner,
  'assent-panel': showPanel,
  'assent-trigger': () => mountTrigger(createHandle()),
  'assent-embed': showPlaceholder,
  'assent-notice': showNotice,
  'assent-choices': showChoices,
}

let shown: Shown | undefined
const within = (tag: string, selector: string): Element[] => [...document.querySelector(tag)!.shadowRoot!.querySelectorAll(selector)]
const partsOf = (element: Element): string[] => (element.getAttribute('part') ?? '').split(' ')
const partsIn = (tag: string): string[] => [...new Set(within(tag, '[part]').flatMap(partsOf))].sort()
const listed = (tag: string): string[] => Object.keys(surfaces[tag]!.parts).sort()

beforeEach(() => document.body.replaceChildren())
afterEach(() => {
  shown?.destroy()
  shown = undefined
  vi.unstubAllGlobals()
})

it('has every surface with a shadow root', () => {
  expect(Object.keys(surfaces).sort()).toEqual(Object.keys(shows).sort())
})

describe.each(Object.entries(shows))('the table of %s', (tag, show) => {
  it('has the parts that are there, and no other', async () => {
    shown = await show()
    expect(partsIn(tag)).toEqual(listed(tag))
  })

  it('misses no heading, link, control, list or picture', async () => {
    shown = await show()
    const found = within(tag, 'a, button, h2, h3, h4, input, li, select, summary, svg, ul').filter((it) => !it.hasAttribute('part'))
    expect(found.map((it) => it.outerHTML)).toEqual([])
  })
})

it.each(layouts)('has the parts of the banner in the layout %s', (layout) => {
  const place = document.body.appendChild(Object.assign(document.createElement('div'), { id: 'here' }))
  shown = showBanner({ layout, target: '#here' })
  expect(document.querySelector('assent-banner')).toHaveAttribute('layout', layout)
  expect(place.hasChildNodes()).toBe(layout === 'inline')
  expect(partsIn('assent-banner')).toEqual(listed('assent-banner'))
})
