import { afterEach, describe, expect, it, vi } from 'vitest'
import { browserEnvironment } from '../../../src/browser/browserEnvironment.js'
import { createWarn } from '../../../src/browser/createWarn.js'
import { createUuid } from '../../../src/browser/createUuid.js'
import { onReturn, whenActive } from '../../../src/browser/lifecycle.js'
import { postJson } from '../../../src/browser/network.js'
import { onOpener } from '../../../src/browser/onOpener.js'
import { createTrust } from '../../../src/browser/trustedTypes.js'
import type { PageWindow } from '../../../src/environment.js'
import { explainWarning, warnings } from '../../../src/warnings.js'

const page = window
const sentences = () => Promise.resolve(explainWarning)
const V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

afterEach(() => {
  document.head.innerHTML = document.body.innerHTML = ''
})

describe('the environment', () => {
  it('makes ids that are UUID v4 (RFC 9562), each another', () => {
    const ids = Array.from({ length: 1_000 }, createUuid)
    for (const id of ids) expect(id).toMatch(V4)
    expect(new Set(ids).size).toBe(1_000)
    expect(new Set(ids.map((id) => id[19])).size).toBe(4)
  })

  it('lets chance decide every bit but version and variant', () => {
    const bytes = vi.spyOn(crypto, 'getRandomValues')
    const withAll = (byte: number): string => {
      bytes.mockImplementation((it) => (it as unknown as Uint8Array).fill(byte) as never)
      return createUuid()
    }
    expect([withAll(0), withAll(255)]).toEqual(['10000000-1000-4000-8000-100000000000', 'efffffff-efff-4fff-bfff-efffffffffff'])
  })

  it('has the nonce it is given, else that of the page’s scripts, else none', () => {
    expect(browserEnvironment(page, sentences).nonce).toBe('')
    document.head.innerHTML = '<script type="text/plain" nonce="n0nce"></script>'
    expect(browserEnvironment(page, sentences).nonce).toBe('n0nce')
    expect(browserEnvironment(page, sentences, 'given').nonce).toBe('given')
  })

  it('of a server has no signals', () => {
    expect(browserEnvironment(undefined, sentences).signals()).toEqual({ gpc: undefined, dnt: undefined })
  })

  it('runs what can wait when the page is idle, or after two seconds where that is not known', () => {
    const [run, requestIdleCallback] = [vi.fn(), vi.fn()]
    browserEnvironment({ document, requestIdleCallback } as unknown as PageWindow, sentences).idle(run)
    expect(requestIdleCallback).toHaveBeenCalledWith(run, { timeout: 2_000 })
    vi.useFakeTimers()
    browserEnvironment(page, sentences).idle(run)
    vi.advanceTimersByTime(1_999)
    expect(run).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    vi.useRealTimers()
    expect(run).toHaveBeenCalledOnce()
  })
})

describe('a warning', () => {
  it('is said once, in a sentence, and again only for other details', async () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const warn = createWarn(sentences)
    for (const id of ['a', 'a', 'b', 'a']) warn('unknown-id', id)
    await vi.waitFor(() => expect(said).toHaveBeenCalledTimes(2))
    expect(said.mock.calls[0]).toEqual(
      ['assent: [unknown-id] decide(): no category or service has the id "a"; it is left out. Use an id of the configuration.'])
  })

  it('is said by its code where sentences cannot be had', async () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    createWarn(() => Promise.reject(new Error('offline')))('unknown-id', 'a')
    await vi.waitFor(() => expect(said).toHaveBeenCalledWith('assent: [unknown-id a]'))
  })

  it.each(Object.keys(warnings))('%s has its details filled in and says what to do', (code) => {
    const sentence = explainWarning(code, ['first', 'second', 'third', 'fourth'])
    expect(sentence).not.toMatch(/[{}]|undefined/)
    expect(sentence).toMatch(new RegExp(`^assent: \\[${code}\\] .+\\.$`))
  })

  it('with a code that has no sentence is said all the same', () => {
    expect(explainWarning('novel', ['a', 1])).toBe('assent: [novel] a 1')
  })
})

describe('Trusted Types', () => {
  type Rules = Record<'createScript' | 'createScriptURL', (...it: unknown[]) => string>
  const yes = (): boolean => true
  const types = (createPolicy: unknown) => createTrust({ trustedTypes: { createPolicy }, document, location } as unknown as PageWindow)

  it('are made with one policy called assent, at the first use and once', () => {
    const createPolicy = vi.fn((_: string, rules: Rules) => ({
      createScript: (...it: unknown[]) => `trusted text ${rules.createScript(...it)}`,
      createScriptURL: (...it: unknown[]) => `trusted url ${rules.createScriptURL(...it)}`,
    }))
    const trust = types(createPolicy)
    expect(createPolicy).not.toHaveBeenCalled()
    expect([trust.url('/a.js', yes), trust.text('b()', yes)]).toEqual(['trusted url /a.js', 'trusted text b()'])
    expect(createPolicy.mock.calls.map((it) => it[0])).toEqual(['assent'])
  })

  it.each<[string, () => unknown]>([
    ['in a browser without them', () => undefined],
    ['where an element has their name', () => document.createElement('a')],
    ['where the page does not allow the policy', () => (): never => { throw new TypeError('Policy "assent" disallowed.') }],
  ])('are plain text %s', (_name, createPolicy) => {
    const trust = types(createPolicy())
    expect([trust.url('/a.js', yes), trust.text('b()', yes)]).toEqual(['/a.js', 'b()'])
  })

  it.each<[string, (name: string, rules: Rules) => unknown]>([['with', (_, rules) => rules], ['without', () => { throw new TypeError('no') }]])(
    'are for nothing that has no ground, nor for what is no address of the web, %s a policy', (_name, createPolicy) => {
      const trust = types(createPolicy)
      expect(() => trust.text('b()', () => false)).toThrow(TypeError)
      expect(() => trust.url('/a.js', () => false)).toThrow(TypeError)
      const asked: string[] = []
      for (const it of [`${'javascript'}:b()`, ' java\nscript:b()', 'data:text/javascript,b()', 'blob:https://www.site.test/1', 'file:///b.js', 'https://[']) {
        expect(() => trust.url(it, ({ href }) => Boolean(asked.push(href))), it).toThrow(TypeError)
      }
      expect(asked).toEqual([])
      expect(trust.url('//third.test/a.js', ({ host }) => host === 'third.test')).toBe('//third.test/a.js')
    })

  it('hand out no rule to whoever has the policy without a ground', () => {
    let rules!: Rules
    types((_: string, it: Rules) => (rules = it)).url('/a.js', yes)
    expect(() => rules.createScriptURL('//evil.test/a.js')).toThrow(TypeError)
    expect(() => rules.createScript('evil()')).toThrow(TypeError)
  })
})

describe('a page', () => {
  it('that is prerendered starts when it is shown, and any other at once', () => {
    const fake = Object.assign(document.implementation.createHTMLDocument(), { prerendering: true })
    const run = vi.fn()
    whenActive(fake, run)
    expect(run).not.toHaveBeenCalled()
    fake.dispatchEvent(new Event('prerenderingchange'))
    expect(run).toHaveBeenCalledOnce()
    whenActive(document, run)
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('looks again when another tab may have written or time may have passed', () => {
    const run = vi.fn()
    const stop = onReturn(window, run)
    const signal = (): void => {
      window.dispatchEvent(new Event('storage'))
      window.dispatchEvent(new Event('pageshow'))
      document.dispatchEvent(new Event('visibilitychange'))
    }
    signal()
    expect(run).toHaveBeenCalledTimes(3)
    stop()
    signal()
    expect(run).toHaveBeenCalledTimes(3)
  })

  it.each([['', 'panel'], ['panel', 'panel'], ['banner', 'banner'], ['other', 'panel']])(
    'opens for a press inside an element with data-assent-open="%s" the %s, and does not follow it', (value, view) => {
      const open = vi.fn()
      const stop = onOpener(document, open)
      document.body.innerHTML = `<a href="#x" data-assent-open="${value}"><b>Cookies</b></a><i>no</i>`
      const press = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })
      document.querySelector('b')!.dispatchEvent(press)
      expect(open.mock.calls).toEqual([[view]])
      expect(press.defaultPrevented).toBe(true)
      document.querySelector('i')!.click()
      stop()
      document.querySelector('b')!.click()
      expect(open).toHaveBeenCalledOnce()
    })
})

describe('a post', () => {
  const fetching = (answer: (options: RequestInit) => Promise<unknown>): [PageWindow, ReturnType<typeof vi.fn>] => {
    const fetch = vi.fn((_: string, options: RequestInit) => answer(options))
    return [{ fetch } as unknown as PageWindow, fetch]
  }

  it('goes out as JSON that outlives the page, without credentials', async () => {
    const answer = { status: 201, headers: new Headers({ 'retry-after': '5' }), text: () => Promise.resolve('{"a":1}') }
    const [window, fetch] = fetching(() => Promise.resolve(answer))
    expect(await postJson(window, '/receipts', '{}')).toEqual({ status: 201, retryAfter: '5', body: '{"a":1}' })
    expect(fetch).toHaveBeenCalledWith('/receipts', expect.objectContaining({
      method: 'POST', body: '{}', keepalive: true, credentials: 'omit', redirect: 'manual', headers: { 'content-type': 'application/json' },
    }))
  })

  it('that fails has no answer', async () => {
    expect(await postJson(fetching(() => Promise.reject(new TypeError('offline')))[0], '/', '')).toBeUndefined()
  })

  it('that is not answered within ten seconds is given up', async () => {
    vi.useFakeTimers()
    const [window] = fetching(({ signal }) => new Promise((_, fail) => {
      signal!.addEventListener('abort', () => fail(new DOMException('aborted', 'AbortError')))
    }))
    const settled = vi.fn()
    const posted = postJson(window, '/', '').then((status) => {
      settled()
      return status
    })
    await vi.advanceTimersByTimeAsync(9_999)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    vi.useRealTimers()
    expect(await posted).toBeUndefined()
  })

  it('leaves no timer behind', async () => {
    vi.useFakeTimers()
    await postJson(fetching(() => Promise.resolve({ status: 200, headers: new Headers(), text: () => Promise.resolve('') }))[0], '/', '')
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })
})
