/** What banner and panel say and offer because of where the visitor is. */
import { screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import type { WritableAtom } from 'nanostores'
import { afterEach, describe, expect, it } from 'vitest'
import closerEn from '../../src/i18n/languages/details/en.js'
import en from '../../src/i18n/languages/en.js'
import ko from '../../src/i18n/languages/ko.js'
import type { ConfigInput, Grants, Signals } from '../../src/index.js'
import type { Widget } from '../../widget/mountBannerAndPanel.js'
import { createPanelDetails } from '../../widget/surfaces/panel/panelDetails.js'
import { createHandle, type Handle, mountBannerAndPanel, panel } from './support.js'

let widget: Widget | undefined
afterEach(() => widget?.destroy())

function open(code: string, more: Partial<ConfigInput> = {}, signals: Partial<Signals> = {}, view: 'banner' | 'panel' = 'panel'): Handle {
  const consent = createHandle(more, signals, { code, basis: 'config' })
  widget = mountBannerAndPanel(consent, { messages: { ko }, details: () => Promise.resolve(createPanelDetails) })
  consent.show(view)
  return consent
}
const gpc = { gpc: true }
const banner = (): Element => document.querySelector('assent-banner')!
const toggle = (name: string) => panel().getByRole<HTMLInputElement>('switch', { name: new RegExp(name) })

describe('the banner', () => {
  it.each(['JP', 'US-CA'])('in %s tells what runs, and how to refuse', (code) => {
    open(code, {}, {}, 'banner')
    expect(banner()).toHaveTextContent('You can refuse at any time.')
  })

  it('says what the site says in this region, in each language', () => {
    const regions = { KR: { messages: { en: { bannerTitle: 'Annyeong' }, ko: { bannerTitle: '안녕하세요' } } } }
    const consent = open('KR', { regions, ui: { messages: { en: { bannerTitle: 'Hello', save: 'Keep' } } } }, {}, 'banner')
    expect(screen.getByRole('heading')).toHaveTextContent('Annyeong')
    consent.setLocale('ko')
    expect(screen.getByRole('heading')).toHaveTextContent('안녕하세요')
  })

  it('names nothing that is offered in the panel alone', () => {
    const categories = [{ id: 'required' }, { id: 'analytics' }, { id: 'abroad', name: 'Sending abroad', separate: 'overseas-transfer' as const }]
    open('KR', { categories }, {}, 'banner')
    expect(banner()).toHaveTextContent('for these purposes: Analytics.')
  })

  it('is in the region’s first language where the page and the browser want none of its own', () => {
    open('JP', { regions: { JP: { languages: ['ko'] } } }, {}, 'banner')
    expect(banner()).toHaveAttribute('lang', 'ko')
  })
})

describe('the panel', () => {
  it('marks categories where the law wants it', () => {
    open('KR')
    expect(panel().getByRole('switch', { name: `Analytics ${en.optional}` })).toBeInTheDocument()
  })

  it('says who is responsible here', async () => {
    open('JP', { controller: { name: 'World Ltd', contact: 'w@x.example' }, regions: { JP: { controller: { name: 'Japan KK' }, url: '/ja/privacy' } } })
    expect(await panel().findByText('Responsible: Japan KK, w@x.example')).toBeInTheDocument()
    expect(panel().getByRole('link', { name: 'Privacy policy' })).toHaveAttribute('href', '/ja/privacy')
  })

  it('offers the languages of the region', async () => {
    open('JP', { regions: { JP: { languages: ['ja', 'en'] } } })
    expect((await panel().findAllByRole('option')).map((it) => it.getAttribute('value'))).toEqual(['ja', 'en'])
  })

  it('shows what a region wants apart there, and nowhere else', () => {
    const categories = [{ id: 'required' }, { id: 'abroad', name: 'Sending abroad', separate: 'overseas-transfer' as const }]
    open('KR', { categories })
    expect(toggle('Sending abroad').checked).toBe(false)
    widget!.destroy()
    open('DE', { categories })
    expect(panel().queryByRole('switch', { name: /Sending/ })).toBeNull()
  })

  it('has the link that the law wants, which opts out with one press', async () => {
    const consent = open('US-CA', { regions: { 'US-CA': { links: ['privacy-choices', 'do-not-sell'] } } })
    expect(await panel().findByRole('button', { name: closerEn.doNotSell })).toBeInTheDocument()
    await userEvent.click(panel().getByRole('button', { name: closerEn.privacyChoices }))
    expect(consent.calls).toMatchObject([{ name: 'decide', choices: { advertising: false }, how: { method: 'choices.opt_out', language: 'en' } }])
  })

  it('has ways out that are offered in this region', async () => {
    const regions = { EEA: { optOut: { advertising: [{ url: 'https://edaa.example/', name: 'Your Online Choices' }] } } }
    open('DE', { regions })
    expect(await panel().findByRole('link', { name: 'Your Online Choices' })).toBeInTheDocument()
  })
})

describe('a browser that sends Do Not Track', () => {
  const shows = async (more: Partial<ConfigInput>): Promise<boolean> => {
    open('DE', more, { dnt: true })
    await panel().findByRole('combobox')
    return panel().queryByText(closerEn.dntIgnored) !== null
  }

  it('is told where the site does not act on it (CalOPPA § 22575(b)(5))', async () => {
    expect(await shows({})).toBe(true)
  })

  it.each<[string, Partial<ConfigInput>]>([
    ['the site does', { signals: { dnt: true } }], ['the law makes it', { regions: { DE: { signals: { dnt: 'always' } } } }],
  ])('is not told so where %s', async (_, more) => {
    expect(await shows(more)).toBe(false)
  })
})

describe('a yes over a signal', () => {
  const press = (): Promise<HTMLElement> => panel().findByRole('button', { name: en.override })

  it('takes one more step, which says what it overrides, and is saved with those words', async () => {
    const consent = open('DE', {}, gpc)
    expect(toggle('Advertising')).toBeDisabled()
    const text = en.overrideText.replace('{categories}', 'Advertising')
    expect(await panel().findByText(text)).toBeInTheDocument()
    await userEvent.click(await press())
    expect(await press()).toHaveAttribute('aria-pressed', 'true')
    expect(toggle('Advertising').checked).toBe(true)
    await userEvent.click(panel().getByRole('button', { name: en.save }))
    expect(consent.calls).toMatchObject([{ choices: { advertising: true, analytics: false }, how: { method: 'panel.save', override: text } }])
  })

  it('can be undone before it is saved', async () => {
    const consent = open('DE', {}, gpc)
    await userEvent.click(await press())
    await userEvent.click(await press())
    await userEvent.click(panel().getByRole('button', { name: en.save }))
    expect(consent.calls).toMatchObject([{ choices: { advertising: false } }])
    expect(consent.calls[0]!.how).not.toHaveProperty('override')
  })

  it('once given, is not denied by the line that tells of the signal', () => {
    const consent = open('DE', {}, gpc)
    const honored = en.gpcHonored.replace('{categories}', 'Advertising')
    expect(panel().getByText(honored)).toBeInTheDocument()
    ;(consent.$grants as WritableAtom<Grants>).set({ ...consent.$grants.get(), advertising: true })
    consent.show('none')
    consent.show('panel')
    expect(panel().queryByText(honored)).toBeNull()
  })

  it('is not among what “Accept all” accepts', async () => {
    const consent = open('DE', {}, gpc)
    await press()
    await userEvent.click(panel().getByRole('button', { name: en.acceptAll }))
    expect(consent.calls[0]!.how).not.toHaveProperty('override')
  })

  it('is not offered where the signal binds', async () => {
    open('US-CA', {}, gpc)
    await panel().findByRole('button', { name: closerEn.privacyChoices })
    expect(panel().queryByRole('button', { name: en.override })).toBeNull()
  })
})

describe('what runs without having been asked for', () => {
  const services: ConfigInput['services'] = [{ id: 'count', category: 'analytics', name: 'Counting', ownUse: true }, { id: 'ga', category: 'analytics' }]

  it('is said, and can be objected to where it stands', async () => {
    const consent = open('GB', { services })
    expect(await panel().findByText(closerEn.objection)).toBeInTheDocument()
    await userEvent.click(panel().getByText('Services (2)'))
    await userEvent.click(panel().getByRole('button', { name: closerEn.object }))
    await userEvent.click(panel().getByRole('button', { name: en.save }))
    expect(consent.calls).toMatchObject([{ choices: { analytics: false, count: false } }])
  })

  it('is not said where nothing does', async () => {
    open('DE', { services })
    await panel().findByText(/Consent ID|not chosen/)
    expect(panel().queryByText(closerEn.objection)).toBeNull()
  })
})

it('on a site for children every switch is off, and it is said why', async () => {
  open('KR', { policy: { version: '1', url: '/p', audience: 'child' } })
  expect(await panel().findAllByText(en.lockedByAge)).toHaveLength(3)
  for (const it of ['functional', 'analytics', 'advertising'] as const) expect(toggle(en[`${it}Name`].replace(/[[\]]/g, '.'))).toBeDisabled()
})
