/** `mountWidget` of the npm entry: what it fetches, and when. */
import { screen } from '@testing-library/dom'
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest'
import type { WritableAtom } from 'nanostores'
import detailsKo from '../../src/i18n/languages/details/ko.js'
import en from '../../src/i18n/languages/en.js'
import ko from '../../src/i18n/languages/ko.js'
import { mountWidget, type Locales, type Widget, type WidgetOptions } from '../../widget/index.js'
import { createHandle, inside, isThere, type Handle } from './support.js'

let widget: Widget
let consent: Handle
let said: MockInstance<typeof console.error>
let warned: MockInstance<typeof console.warn>
/** What waits until the page has nothing better to do. */
let idle: (() => void)[]

beforeEach(() => {
  idle = []
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run))
  said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterEach(() => {
  widget.destroy()
  vi.unstubAllGlobals()
})

function mount(options?: WidgetOptions, input: Parameters<typeof createHandle>[0] = {}): void {
  consent = createHandle(input)
  widget = mountWidget(consent, options)
}
const runIdle = (): void => idle.splice(0).forEach((it) => it())
const appears = (tag: string) => vi.waitFor(() => expect(isThere(tag)).toBe(true))
/** Until whatever was on its way has come: a surface that is asked for after it is there. */
const settle = async (): Promise<void> => {
  consent.show('banner')
  await appears('assent-banner')
}

describe('the widget of npm', () => {
  it('shows the banner when it is asked for, and not before', async () => {
    mount()
    expect(isThere('assent-banner')).toBe(false)
    consent.show('banner')
    await appears('assent-banner')
    expect(screen.getByRole('button', { name: en.rejectAll })).toBeInTheDocument()
  })

  it('shows the panel, with what it has for those who look closer', async () => {
    mount({}, { services: [{ id: 'video', category: 'functional', name: 'Films' }] })
    widget.open('panel')
    await appears('assent-panel')
    await vi.waitFor(() => expect(inside('assent-panel').getAllByText('Films').length).toBeGreaterThan(0))
  })

  it('puts up the trigger when the page is idle, and where the site wants it', async () => {
    mount()
    expect(isThere('assent-trigger')).toBe(false)
    runIdle()
    await appears('assent-trigger')
    widget.destroy()
    mount({}, { ui: { trigger: false } })
    runIdle()
    await settle()
    expect(isThere('assent-trigger')).toBe(false)
  })

  it('puts up no trigger before the page has begun, nor while the visitor is asked', async () => {
    consent = createHandle()
    const { $grants } = consent as unknown as { $grants: WritableAtom<object> }
    const begun = $grants.get()
    $grants.set({})
    widget = mountWidget(consent)
    runIdle()
    await settle()
    $grants.set(begun)
    runIdle()
    await settle()
    expect(isThere('assent-trigger')).toBe(false)
    consent.show('none')
    runIdle()
    await appears('assent-trigger')
  })

  it('puts placeholders where embeds wait', async () => {
    mount()
    const frame = document.createElement('img')
    document.body.append(frame)
    ;(consent.$held as WritableAtom<{ element: Element; need: string; load(): void }[]>).set([{ element: frame, need: 'functional', load: () => undefined }])
    await appears('assent-embed')
    frame.remove()
  })

  it('shows nothing that was on its way when it is destroyed, and takes away what is there', async () => {
    mount()
    consent.show('banner')
    widget.destroy()
    const gone = consent
    mount()
    await settle()
    expect(document.querySelectorAll('assent-banner')).toHaveLength(1)
    gone.show('panel')
    widget.destroy()
    expect([isThere('assent-banner'), isThere('assent-panel'), isThere('assent-trigger')]).toEqual([false, false, false])
  })

  it('does nothing on a server', () => {
    const real = globalThis.document
    try {
      Reflect.deleteProperty(globalThis, 'document')
      expect(() => mount()).not.toThrow()
      expect(() => widget.destroy()).not.toThrow()
    } finally {
      globalThis.document ??= real
    }
  })
})

describe('its languages', () => {
  const locales = (): Locales & { ko: MockInstance } => ({ ko: vi.fn(() => Promise.resolve({ default: ko, details: detailsKo })), de: vi.fn(() => Promise.reject(new Error('offline'))) })

  it('are fetched by the loader of the site, and only the one that is shown', async () => {
    const all = locales()
    mount({ locales: all }, { ui: { locale: 'ko' } })
    expect(all.ko).not.toHaveBeenCalled()
    consent.show('banner')
    await appears('assent-banner')
    expect(screen.getByRole('button', { name: ko.rejectAll })).toBeInTheDocument()
    expect([vi.mocked(all.ko).mock.calls.length, vi.mocked(all['de']!).mock.calls.length]).toEqual([1, 0])
  })

  it('are those of the site and English: nobody is offered another one', async () => {
    mount({ locales: locales() }, { ui: { locale: 'fr' } })
    widget.open('panel')
    await appears('assent-panel')
    await vi.waitFor(() => expect([...document.querySelector('assent-panel')!.shadowRoot!.querySelectorAll('option')].map((it) => it.value)).toEqual(['de', 'en', 'ko']))
    expect(document.querySelector<HTMLElement>('assent-panel')!.lang).toBe('en')
  })

  it('that cannot be had are said, and shown in English', async () => {
    mount({ locales: locales() }, { ui: { locale: 'de' } })
    consent.show('banner')
    await appears('assent-banner')
    expect(screen.getByRole('button', { name: en.rejectAll })).toBeInTheDocument()
    expect(warned.mock.calls).toEqual([['assent: [part-failed]', new Error('offline')]])
  })

  it.each([
    ['a loader for all', (() => undefined), 'mountWidget: locales: received a function, expected an object of functions by language tag, such as { de: () => import(\'assent/locales/de\') }.'],
    ['a list', ['de'], 'mountWidget: locales: received a list, expected an object of functions'],
    ['null', null, 'mountWidget: locales: received null, expected an object'],
    ['texts in the place of a loader', { de: ko }, 'mountWidget: locales["de"]: received an object, expected a function that fetches its texts, such as () => import(\'assent/locales/de\').'],
  ])('are refused where they are none, with what is expected: %s', async (_, wrong, sentence) => {
    mount({ locales: wrong as unknown as Locales })
    await settle()
    expect(said.mock.calls.map(([it]) => it as string)).toEqual([expect.stringContaining(sentence)])
    expect(screen.getByRole('button', { name: en.rejectAll })).toBeInTheDocument()
  })
})
