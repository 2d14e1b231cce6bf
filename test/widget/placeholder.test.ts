/** What stands in the place of a held embed. Sizes and what is in view are made up, since nothing is laid out here. */
import { within } from '@testing-library/dom'
import userEvent from '@testing-library/user-event'
import type { WritableAtom } from 'nanostores'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import en from '../../src/i18n/languages/en.js'
import ko from '../../src/i18n/languages/ko.js'
import type { ConfigInput, HeldEmbed, Messages, Policy, Signals } from '../../src/index.js'
import type { TextOptions } from '../../widget/language/visitorLanguage.js'
import { mountPlaceholders, type Placeholders } from '../../widget/surfaces/placeholder/placeholder.js'
import { createHandle, type Handle } from './support.js'

const services: ConfigInput['services'] = [{ id: 'video', category: 'functional', name: { en: 'Films', ko: '영화' }, vendor: { name: 'Filmhouse' } }]

let placeholders: Placeholders
let embed: HTMLIFrameElement
let size: [width: number, height: number]
const load = vi.fn()
/** In the document of the frame. */
const host = (frame = embed): HTMLElement | null => frame.contentDocument!.querySelector('assent-embed')
const inside = () => within(host()!.shadowRoot as unknown as HTMLElement)

class Observer {
  static all: Observer[] = []
  readonly targets = new Set<Element>()
  constructor(readonly run: (entries: object[]) => void) { Observer.all.push(this) }
  observe(it: Element): void { this.targets.add(it) }
  unobserve(it: Element): void { this.targets.delete(it) }
  disconnect(): void { this.targets.clear() }
}
class Seen extends Observer {}
class Grown extends Observer {}
const watched = (kind: typeof Observer): Element[] => Observer.all.filter((it) => it instanceof kind).flatMap((it) => [...it.targets])
/** Tells what watches these elements. */
const tell = (kind: typeof Observer, isIntersecting = true, ...elements: Element[]): void => Observer.all.filter((it) => it instanceof kind).forEach((it) =>
  it.run([...it.targets].filter((one) => !elements[0] || elements.includes(one)).map((target) => ({ target, isIntersecting }))))

function put(input: Partial<ConfigInput> = { services }, options: TextOptions = {}, { need = 'video', signals = {}, region = '' }: { need?: string; signals?: Partial<Signals>; region?: string } = {}): Handle {
  const consent = createHandle(input, signals, { code: region || undefined, basis: region ? 'config' : 'default' })
  hold(consent, [{ element: embed, need, load }])
  placeholders = mountPlaceholders(consent, options)
  tell(Seen)
  return consent
}
const hold = ({ $held }: Handle, held: HeldEmbed[], isSeen = true): void => {
  ($held as WritableAtom<readonly HeldEmbed[]>).set(held)
  if (isSeen) tell(Seen)
}
const frame = (): HTMLIFrameElement => {
  const it = Object.assign(document.createElement('iframe'), { title: 'A film' })
  it.dataset['src'] = 'https://player.example/embed/1'
  ;['offsetWidth', 'offsetHeight'].forEach((name, i) => Object.defineProperty(it, name, { get: () => size[i] }))
  return it
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', Grown)
  vi.stubGlobal('IntersectionObserver', Seen)
  Observer.all = []
  size = [400, 225]
  embed = frame()
  document.body.replaceChildren(embed)
  load.mockClear()
})
afterEach(() => {
  placeholders.destroy()
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

describe('the placeholder', () => {
  it('says what waits and who gets data, as a group of that name in the frame, and nothing in the page', () => {
    put()
    const said = 'Films sends data to Filmhouse when it loads, so it waits for your permission.'
    expect(host()).toHaveAccessibleName(said)
    expect(host()).toHaveAttribute('role', 'group')
    expect([...document.body.children]).toEqual([embed])
    expect(embed.attributes).toHaveLength(2)
    expect(inside().getByText(said)).toBeInTheDocument()
  })

  it('names title and host where no service is declared', () => {
    put({}, {}, { need: 'functional' })
    expect(host()).toHaveAccessibleName(/^A film sends data to player\.example when/)
  })

  it('is made when its embed comes into view, or close to it', () => {
    size = [400, 225]
    const consent = createHandle({ services })
    hold(consent, [{ element: embed, need: 'video', load }], false)
    placeholders = mountPlaceholders(consent)
    expect(host()).toBeNull()
    tell(Seen, false)
    expect(host()).toBeNull()
    tell(Seen)
    expect(host()).not.toBeNull()
  })

  it('is made for who comes by keyboard, in the order of the page, before it is in view', () => {
    const [first, second] = [frame(), frame()]
    const button = document.createElement('button')
    document.body.append(first, button, second)
    const consent = createHandle({ services })
    placeholders = mountPlaceholders(consent)
    hold(consent, [first, embed, second].map((element) => ({ element, need: 'video', load })), false)
    tell(Seen, false)
    const isMade = () => [embed, first, second].map((it) => !!host(it))
    const press = (key: string, shiftKey = false): unknown => document.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey }))
    button.focus()
    press('a')
    expect(isMade()).toEqual([false, false, false])
    press('Tab', true)
    expect(isMade()).toEqual([false, true, false])
    press('Tab')
    expect(isMade()).toEqual([false, true, true])
    press('Tab')
    expect(isMade()).toEqual([false, true, true])
  })

  it('is made for what is too small to show anything only when that has grown', () => {
    size = [99, 200]
    put()
    expect([host(), watched(Seen), watched(Grown)]).toEqual([null, [], [embed]])
    tell(Grown)
    expect([host(), watched(Grown)]).toEqual([null, [embed]])
    size = [300, 200]
    tell(Grown)
    tell(Seen)
    expect(host()).not.toBeNull()
    expect(watched(Grown)).toEqual([])
  })

  it('is made anew where the frame gets another document', () => {
    put()
    const first = host()!
    const other = embed.cloneNode() as HTMLIFrameElement
    document.body.append(other)
    Object.defineProperty(embed, 'contentDocument', { get: () => other.contentDocument, configurable: true })
    embed.dispatchEvent(new Event('load'))
    const second = host()!
    expect(second).not.toBe(first)
    embed.dispatchEvent(new Event('load'))
    expect(host()).toBe(second)
  })

  it('writes into no document but an empty one', () => {
    const page = document.implementation.createHTMLDocument()
    Object.defineProperty(embed, 'contentDocument', { get: () => page, configurable: true })
    Object.defineProperty(page, 'URL', { value: 'https://www.site.test/own' })
    put()
    expect(page.body.children).toHaveLength(0)
  })

  it('looks at what has changed alone', () => {
    const many = Array.from({ length: 50 }, frame)
    document.body.append(...many)
    const as = (it: HTMLIFrameElement, need = 'video'): HeldEmbed => ({ element: it, need, load })
    const consent = put()
    hold(consent, many.map((it) => as(it)))
    const before = many.map(host)
    expect(before.every(Boolean)).toBe(true)
    // One goes, one comes, one has another need, two change places.
    const [a, b, c, ...rest] = many.slice(1)
    hold(consent, [b!, a!].map((it) => as(it)).concat(as(c!, 'functional'), rest.map((it) => as(it)), as(embed)))
    expect(host(many[0])).toBeNull()
    expect(host(a)).toBe(before[1])
    expect(host(b)).toBe(before[2])
    expect([host(c), host(c) === before[3]]).toEqual([expect.anything(), false])
    expect(rest.map(host)).toEqual(before.slice(4))
    expect(host()).not.toBeNull()
  })

  it('has the picture that the page gives, whatever its name', () => {
    embed.setAttribute('data-consent-poster', '/posters/a "b").jpg')
    put()
    expect(host()).toHaveAttribute('poster')
    expect(host()!.style.getPropertyValue('--poster')).toBe('url("/posters/a \\"b\\").jpg")')
  })

  it('has none otherwise', () => {
    put()
    expect(host()).not.toHaveAttribute('poster')
    expect(host()!.style.getPropertyValue('--poster')).toBe('none')
  })

  it('loads this one and decides nothing', async () => {
    const consent = put()
    await userEvent.click(inside().getByRole('button', { name: en.embedOnce }))
    expect(load).toHaveBeenCalledOnce()
    expect(consent.calls).toEqual([])
  })

  it.each([en.embedOnce, en.embedAlways])('lets the keyboard go on in the embed after “%s”', async (name) => {
    const consent = put()
    await userEvent.click(inside().getByRole('button', { name }))
    hold(consent, [])
    expect(embed).toHaveFocus()
  })

  it('allows what it needs, and says what was read', async () => {
    const consent = put()
    await userEvent.click(inside().getByRole('button', { name: en.embedAlways }))
    expect(consent.calls).toMatchObject([{ name: 'decide', choices: { video: true }, how: { method: 'embed.accept', language: 'en' } }])
    expect(JSON.parse(consent.calls[0]!.how.texts!)).toEqual({
      language: 'en', surface: 'embed', texts: [inside().getByText(/Films/).textContent, en.embedOnce, en.embedAlways],
    })
  })

  it('cannot allow what a signal keeps off', () => {
    put({ services: [{ id: 'video', category: 'advertising' }] }, {}, { signals: { gpc: true } })
    expect(inside().queryByRole('button', { name: en.embedAlways })).toBeNull()
    expect(inside().getByRole('button', { name: en.embedOnce })).toBeInTheDocument()
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
    expect(inside().queryByRole('button', { name: en.embedAlways })).toBeNull()
    expect(inside().getByRole('button', { name: en.embedOnce })).toBeInTheDocument()
  })

  it.each(['video', 'functional', 'required video', 'video !analytics'])('offers it where it would load: “%s”', (need) => {
    put({ services }, {}, { need })
    expect(inside().getByRole('button', { name: en.embedAlways })).toBeInTheDocument()
  })

  it('offers it no more when the region, once known, keeps it off', () => {
    const { $policy } = put()
    ;($policy as WritableAtom<Policy>).set({ ...$policy.get(), locks: { functional: 'age' } })
    expect(inside().queryByRole('button', { name: en.embedAlways })).toBeNull()
  })

  it('goes when its embed is held no more, and with the rest', () => {
    const consent = put()
    hold(consent, [])
    expect(host()).toBeNull()
    hold(consent, [{ element: embed, need: 'video', load }])
    expect(host()).not.toBeNull()
    placeholders.destroy()
    expect(host()).toBeNull()
    hold(consent, [])
    hold(consent, [{ element: embed, need: 'video', load }])
    expect(host()).toBeNull()
  })
})

describe('its language', () => {
  it('is the visitor’s once it has arrived, on those that are there and those that come later', async () => {
    const consent = put({ services, ui: { locale: 'ko' } }, { load: () => Promise.resolve(ko) })
    expect(inside().getByRole('button', { name: en.embedOnce })).toBeInTheDocument()
    await inside().findByRole('button', { name: ko.embedOnce })
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
    const always = await inside().findByRole('button', { name: 'دائمًا' })
    answers['ko']!(ko)
    await Promise.resolve()
    expect([host()!.lang, host()!.dir, always.textContent]).toEqual(['ar', 'rtl', 'دائمًا'])
    await userEvent.click(always)
    expect(consent.calls).toMatchObject([{ how: { language: 'ar' } }])
    consent.setLocale('en')
    expect([host()!.lang, host()!.dir]).toEqual(['en', 'ltr'])
  })

  it('stays English where it cannot be had, and needs no fetching where it is here', async () => {
    const failed = vi.fn(() => Promise.reject(new Error('offline')))
    const consent = put({ services, ui: { locale: 'ar' } }, { load: failed, messages: { ko } })
    await vi.waitFor(() => expect(failed.mock.settledResults[0]).toMatchObject({ type: 'rejected' }))
    expect(host()).toHaveAttribute('lang', 'en')
    consent.setLocale('ko')
    expect(inside().getByRole('button', { name: ko.embedOnce })).toBeInTheDocument()
    expect(failed).toHaveBeenCalledOnce()
  })

  it('has the site’s own words in it', () => {
    put({ services, ui: { messages: { en: { embedOnce: 'Just this one' }, eo: { embedText: '{name}: {provider}' } } } })
    expect(inside().getByRole('button', { name: 'Just this one' })).toBeInTheDocument()
  })

  it('can be one that the site has written itself', () => {
    put({ services, ui: { locale: 'eo', messages: { eo: { embedText: '{name}: {provider}' } } } })
    expect(host()).toHaveAccessibleName('Films: Filmhouse')
    expect(host()).toHaveAttribute('lang', 'eo')
  })
})
