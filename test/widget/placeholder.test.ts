/** What stands in the place of a held embed. Sizes are made up, since nothing is laid out here. */
import userEvent from '@testing-library/user-event'
import type { WritableAtom } from 'nanostores'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import en from '../../src/i18n/en.js'
import ko from '../../src/i18n/ko.js'
import type { ConfigInput, HeldEmbed, Messages, Policy, Signals } from '../../src/index.js'
import type { TextOptions } from '../../widget/language.js'
import { mountPlaceholders, type Placeholders } from '../../widget/placeholder.js'
import { createHandle, inside, isThere, type Handle } from './support.js'

const services: ConfigInput['services'] = [{ id: 'video', category: 'functional', name: { en: 'Films', ko: '영화' }, vendor: { name: 'Filmhouse' } }]

let placeholders: Placeholders
let embed: HTMLIFrameElement
let resized: () => void
const load = vi.fn()
const host = (): HTMLElement => document.querySelector('assent-embed')!

function put(input: Partial<ConfigInput> = { services }, options: TextOptions = {}, { need = 'video', signals = {}, region = '' }: { need?: string; signals?: Partial<Signals>; region?: string } = {}): Handle {
  const consent = createHandle(input, signals, { code: region || undefined, basis: region ? 'config' : 'default' })
  hold(consent, [{ element: embed, need, load }])
  placeholders = mountPlaceholders(consent, options)
  return consent
}
const hold = ({ $held }: Handle, held: HeldEmbed[]): void => ($held as WritableAtom<readonly HeldEmbed[]>).set(held)
const sized = (width: number, height: number): void => {
  embed.getBoundingClientRect = () => ({ width, height, left: 10, top: 20 }) as DOMRect
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', class {
    constructor(run: () => void) { resized = run }
    observe(): void {}
    disconnect(): void { resized = () => { throw new Error('it was stopped') } }
  })
  embed = Object.assign(document.createElement('iframe'), { title: 'A film' })
  embed.dataset['src'] = 'https://player.example/embed/1'
  sized(400, 225)
  document.body.replaceChildren(embed)
  load.mockClear()
})
afterEach(() => {
  placeholders.destroy()
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

describe('the placeholder', () => {
  it('says what waits and who gets data, as a group of that name just before the embed', () => {
    put()
    const said = 'Films sends data to Filmhouse when it loads, so it waits for your permission.'
    expect(host()).toHaveAccessibleName(said)
    expect(host()).toHaveAttribute('role', 'group')
    expect(host().nextSibling).toBe(embed)
    expect(inside('assent-embed').getByText(said)).toBeInTheDocument()
  })

  it('names title and host where no service is declared', () => {
    put({}, {}, { need: 'functional' })
    expect(host()).toHaveAccessibleName(/^A film sends data to player\.example when/)
  })

  it('has the size of the embed, follows it, and is hidden over what is too small to show anything', () => {
    put()
    const size = () => ['--width', '--height'].map((it) => host().style.getPropertyValue(it))
    expect([host().hidden, ...size()]).toEqual([false, '400px', '225px'])
    sized(300, 200)
    resized()
    expect(size()).toEqual(['300px', '200px'])
    sized(99, 200)
    resized()
    expect(host().hidden).toBe(true)
  })

  it('has the picture that the page gives, whatever its name', () => {
    embed.setAttribute('data-consent-poster', '/posters/a "b").jpg')
    put()
    expect(host()).toHaveAttribute('poster')
    expect(host().style.getPropertyValue('--poster')).toBe('url("/posters/a \\"b\\").jpg")')
  })

  it('has none otherwise', () => {
    put()
    expect(host()).not.toHaveAttribute('poster')
    expect(host().style.getPropertyValue('--poster')).toBe('')
  })

  it('loads this one and decides nothing', async () => {
    const consent = put()
    await userEvent.click(inside('assent-embed').getByRole('button', { name: en.embedOnce }))
    expect(load).toHaveBeenCalledOnce()
    expect(consent.calls).toEqual([])
  })

  it.each([en.embedOnce, en.embedAlways])('lets the keyboard go on in the embed after “%s”', async (name) => {
    const consent = put()
    await userEvent.click(inside('assent-embed').getByRole('button', { name }))
    hold(consent, [])
    expect(embed).toHaveFocus()
  })

  it('allows what it needs, and says what was read', async () => {
    const consent = put()
    await userEvent.click(inside('assent-embed').getByRole('button', { name: en.embedAlways }))
    expect(consent.calls).toMatchObject([{ name: 'decide', choices: { video: true }, how: { method: 'embed.accept', language: 'en' } }])
    expect(JSON.parse(consent.calls[0]!.how.texts!)).toEqual({
      language: 'en', surface: 'embed', texts: [inside('assent-embed').getByText(/Films/).textContent, en.embedOnce, en.embedAlways],
    })
  })

  it('cannot allow what a signal keeps off', () => {
    put({ services: [{ id: 'video', category: 'advertising' }] }, {}, { signals: { gpc: true } })
    expect(inside('assent-embed').queryByRole('button', { name: en.embedAlways })).toBeNull()
    expect(inside('assent-embed').getByRole('button', { name: en.embedOnce })).toBeInTheDocument()
  })

  it.each<[string, string, Partial<ConfigInput>]>([
    ['an id that nobody declared', 'widgets', {}],
    ['one of several that nobody declared', 'video widgets', {}],
    ['an id of every object', 'constructor', {}],
    ['nothing but what must not be allowed', '!analytics', {}],
    ['that something is not allowed that is', 'video !required', {}],
    ['something for children only with a guardian', 'video', { policy: { version: '1', url: '/privacy', audience: 'child' } }],
    ['a consent that is asked for by itself', 'video', {
      services: [{ id: 'video', category: 'functional', needs: ['abroad'] }],
      categories: [{ id: 'required' }, { id: 'functional', name: 'Extras' }, { id: 'abroad', name: 'Abroad', separate: 'overseas-transfer' }],
    }],
  ])('offers no button that would change nothing, for %s', (_name, need, input) => {
    put({ services, ...input }, {}, { need, region: 'KR' })
    expect(inside('assent-embed').queryByRole('button', { name: en.embedAlways })).toBeNull()
    expect(inside('assent-embed').getByRole('button', { name: en.embedOnce })).toBeInTheDocument()
  })

  it.each(['video', 'functional', 'required video', 'video !analytics'])('offers it where it would load: “%s”', (need) => {
    put({ services }, {}, { need })
    expect(inside('assent-embed').getByRole('button', { name: en.embedAlways })).toBeInTheDocument()
  })

  it('offers it no more when the region, once known, keeps it off', () => {
    const { $policy } = put()
    ;($policy as WritableAtom<Policy>).set({ ...$policy.get(), locks: { functional: 'age' } })
    expect(inside('assent-embed').queryByRole('button', { name: en.embedAlways })).toBeNull()
  })

  it('goes when its embed is held no more, and with the rest', () => {
    const consent = put()
    hold(consent, [])
    expect(isThere('assent-embed')).toBe(false)
    expect(resized).toThrow('it was stopped')
    hold(consent, [{ element: embed, need: 'video', load }])
    expect(isThere('assent-embed')).toBe(true)
    placeholders.destroy()
    expect(isThere('assent-embed')).toBe(false)
    hold(consent, [])
    hold(consent, [{ element: embed, need: 'video', load }])
    expect(isThere('assent-embed')).toBe(false)
  })
})

describe('its language', () => {
  it('is the visitor’s once it has arrived, on those that are there and those that come later', async () => {
    const consent = put({ services, ui: { locale: 'ko' } }, { load: () => Promise.resolve(ko) })
    expect(inside('assent-embed').getByRole('button', { name: en.embedOnce })).toBeInTheDocument()
    await inside('assent-embed').findByRole('button', { name: ko.embedOnce })
    const said = ko.embedText.replace('{name}', '영화').replace('{provider}', 'Filmhouse')
    expect(host()).toHaveAccessibleName(said)
    expect(host()).toHaveAttribute('lang', 'ko')
    hold(consent, [])
    hold(consent, [{ element: embed, need: 'video', load }])
    expect(host()).toHaveAccessibleName(said)
  })

  it('changes with the visitor’s choice, and the receipt says so; a late answer never wins', async () => {
    const answers: Record<string, (texts: Messages) => void> = {}
    const consent = put({ services }, { load: (locale) => new Promise((arrive) => { answers[locale] = arrive }) })
    consent.setLocale('ko')
    consent.setLocale('ar')
    answers['ar']!({ ...en, embedOnce: 'مرة واحدة', embedAlways: 'دائمًا' })
    const always = await inside('assent-embed').findByRole('button', { name: 'دائمًا' })
    answers['ko']!(ko)
    await Promise.resolve()
    expect([host().lang, host().dir, always.textContent]).toEqual(['ar', 'rtl', 'دائمًا'])
    await userEvent.click(always)
    expect(consent.calls).toMatchObject([{ how: { language: 'ar' } }])
    consent.setLocale('en')
    expect([host().lang, host().dir]).toEqual(['en', 'ltr'])
  })

  it('stays English where it cannot be had, and needs no fetching where it is here', async () => {
    const failed = vi.fn(() => Promise.reject(new Error('offline')))
    const consent = put({ services, ui: { locale: 'ar' } }, { load: failed, messages: { ko } })
    await vi.waitFor(() => expect(failed.mock.settledResults[0]).toMatchObject({ type: 'rejected' }))
    expect(host()).toHaveAttribute('lang', 'en')
    consent.setLocale('ko')
    expect(inside('assent-embed').getByRole('button', { name: ko.embedOnce })).toBeInTheDocument()
    expect(failed).toHaveBeenCalledOnce()
  })

  it('has the site’s own words in it', () => {
    put({ services, ui: { messages: { en: { embedOnce: 'Just this one' }, eo: { embedText: '{name}: {provider}' } } } })
    expect(inside('assent-embed').getByRole('button', { name: 'Just this one' })).toBeInTheDocument()
  })

  it('can be one that the site has written itself', () => {
    put({ services, ui: { locale: 'eo', messages: { eo: { embedText: '{name}: {provider}' } } } })
    expect(host()).toHaveAccessibleName('Films: Filmhouse')
    expect(host()).toHaveAttribute('lang', 'eo')
  })
})
