/** What a document has for an address is used nowhere when it is none, also where no check has seen the document. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { getJson, postJson } from '../../src/browser/network.js'
import { integrations } from '../../src/config/integrations.js'
import type { Option } from '../../src/config/option.js'
import { options } from '../../src/config/options.js'
import { declarationTree } from '../../src/declaration/declaration.js'
import { writeHtml } from '../../src/declaration/writeHtml.js'
import { writeMarkdown } from '../../src/declaration/writeMarkdown.js'
import type { ConfigInput } from '../../src/index.js'
import { googleAnalytics } from '../../src/services/googleAnalytics.js'
import { createRunner } from '../../src/services/runner.js'
import { mountDeclaration } from '../../widget/declaration.js'
import { mountWidget } from '../../widget/index.js'
import { english, everything, TODAY } from '../unit/declaration/support.js'
import { configOf, fakeEnvironment } from '../unit/support.js'
import { createHandle } from './support.js'

const BAD = ['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'https://user:secret@evil.test/']

/** Puts a value into every address of a document, in place. @returns how many there were */
function spoil(value: unknown, option: Option | undefined, bad: string): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, it) => sum + spoil(it, option?.kind === 'list' ? option.of : undefined, bad), 0)
  if (typeof value !== 'object' || value === null) return 0
  const from = value as Record<string, unknown>
  return Object.keys(from).reduce((sum, key) => {
    const it = option?.kind === 'object' ? option.fields[key] : option?.kind === 'record' ? option.of : undefined
    if (it?.kind === 'text' && it.address && typeof from[key] === 'string') {
      from[key] = bad
      return sum + 1
    }
    return sum + spoil(from[key], it?.kind === 'opaque' ? integrations['google-analytics']!.options : it, bad)
  }, 0)
}

const DOCUMENT: Partial<ConfigInput> = {
  ...everything,
  policy: { ...everything.policy!, announced: '2026-10-01', effective: '2026-11-01' },
  services: everything.services!.map((it) => (it.use ? { ...it, options: { id: 'G-A1', src: '/gtag.js' } } : it)),
}
/** Everything that would lead somewhere, in the page and in shadow roots. */
function leads(root: ParentNode = document): string[] {
  return [...root.querySelectorAll('*')].flatMap((el) => [
    ...['href', 'src', 'action', 'data', 'srcset', 'poster'].flatMap((it) => el.getAttribute(it) ?? []),
    ...(el as HTMLElement).style.cssText.match(/url\(.*\)/g) ?? [], ...(el.shadowRoot ? leads(el.shadowRoot) : []),
  ])
}
const harmless = (all: readonly string[], bad: string): void => {
  expect(all.filter((it) => it.includes(bad) || /script:|data:|secret|%0a/i.test(it))).toEqual([])
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', class { observe(): void {} unobserve(): void {} disconnect(): void {} })
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(new Date(2026, 9, 15))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  document.body.replaceChildren()
})

describe.each(BAD)('%j is no address', (bad) => {
  const spoilt = () => {
    const config = configOf(structuredClone(DOCUMENT))
    expect(spoil(config, options, bad)).toBeGreaterThan(8)
    return config
  }

  it('in what is printed, as HTML and as Markdown', () => {
    const brought = { ...googleAnalytics, vendor: { name: 'G', privacy: bad }, optOut: [{ url: bad }] }
    const tree = declarationTree(spoilt(), { ga: brought }, english, { today: TODAY })
    document.body.innerHTML = writeHtml(tree)
    harmless(leads(), bad)
    expect(document.body).toHaveTextContent('Heat GmbH')
    harmless([...writeMarkdown(tree).matchAll(/\]\(([^)]*)\)/g)].map((it) => it[1]!), bad)
  })

  it('in banner, panel, placeholder, notice and declaration', async () => {
    const handle = createHandle(structuredClone(DOCUMENT))
    expect(spoil(handle.config, options, bad)).toBeGreaterThan(8)
    // As the region's policy has it.
    const policy = handle.$policy.get()
    ;(handle.$policy as unknown as { set(it: object): void }).set({ ...policy, url: bad, controller: handle.config.controller, optOut: { analytics: [{ url: bad }] } })
    const frame = document.createElement('img')
    frame.setAttribute('data-consent-poster', bad)
    const place = document.createElement('div')
    document.body.append(frame, place)
    ;(handle.$held as unknown as { set(it: object[]): void }).set([{ element: frame, need: 'heat', load: () => undefined }])
    vi.stubGlobal('requestIdleCallback', (run: () => void) => run())
    const widget = mountWidget(handle)
    const declaration = mountDeclaration(handle, place)
    handle.show('banner')
    await vi.waitFor(() => expect(document.querySelector('assent-banner')).toHaveTextContent('Privacy policy'))
    harmless(leads(), bad)
    handle.show('panel')
    await vi.waitFor(() => expect(document.querySelector('assent-panel')!.shadowRoot!.textContent).toContain('Leave Heat'))
    await vi.waitFor(() => expect(place).toHaveTextContent('Heat GmbH'))
    harmless(leads(), bad)
    handle.show('none')
    await vi.waitFor(() => expect(document.querySelector('assent-notice')!.shadowRoot!.textContent).toContain('Privacy policy'))
    harmless(leads(), bad)
    widget.destroy()
    declaration.destroy()
    vi.unstubAllGlobals()
  })

  it('for receipts, the cookie and the region, and for the script of a service', async () => {
    const sent = vi.fn(() => Promise.resolve(new Response('{"region":"KR"}')))
    const fake = { fetch: sent } as unknown as Window & typeof globalThis
    expect(await postJson(fake, bad, '{}')).toBeUndefined()
    expect(await getJson(fake, bad)).toBeUndefined()
    expect(sent).not.toHaveBeenCalled()
    expect(await getJson(fake, '/region')).toEqual({ region: 'KR' })

    const script = vi.fn((it: string) => it)
    const runner = createRunner({
      config: spoilt(), window, grants: () => ({ ga: true }), call: (_, run) => run(),
      environment: fakeEnvironment({ trust: { url: script, text: script, html: script } }),
      integration: () => Promise.resolve(googleAnalytics),
    })
    runner.start()
    await vi.waitFor(() => expect((window as { dataLayer?: unknown[] }).dataLayer?.length).toBeGreaterThan(1))
    expect(script).not.toHaveBeenCalled()
    for (const it of ['dataLayer', 'gtag']) delete (window as unknown as Record<string, unknown>)[it]
  })
})
