// @vitest-environment-options { "url": "http://localhost/" }
/** Advice on a developer's own page, by the npm entry. */
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest'
import { isLocal } from '../../src/browser/isLocal.js'
import { tellAdvice } from '../../src/tellAdvice.js'
import { createConsent } from '../../src/index.js'
import { documentWith, fakeEnvironment } from './support.js'

let warn: MockInstance<typeof console.warn>
const said = (): string[] => warn.mock.calls.map(([it]) => String(it))
const short = (): string[] => said().map((it) => it.replace(/^assent: \[(\S+)\] (\S+):.*/, '$1 $2'))

beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockReturnValue()
})
afterEach(() => {
  document.body.replaceChildren()
})

describe('a page is local', () => {
  it.each([['localhost', true], ['shop.localhost', true], ['127.0.0.1', true], ['127.1.2.3', true], ['[::1]', true], ['www.example.com', false], ['localhost.example.com', false],
    ['notlocalhost', false], ['127.0.0.1.example.com', false], ['192.168.0.1', false], ['', false]])('%s: %s', (hostname, local) => {
    expect(isLocal({ location: { hostname } } as Window)).toBe(local)
  })
})

describe('advice', () => {
  it('is said when the page is idle', async () => {
    const environment = fakeEnvironment()
    const consent = createConsent(documentWith(), environment)
    await consent.when('required')
    expect(said()).toEqual([])
    environment.runIdle()
    await vi.waitFor(() => expect(short()).toEqual(['unused-category categories']))
    expect(said()[0]).toContain('"categories": [{ "id": "required" }]')
    consent.destroy()
  })

  it('counts what the page marks as used, also where it is not to be allowed', () => {
    document.body.innerHTML = '<iframe data-consent="functional !analytics"></iframe><template data-consent=" advertising"></template>'
    tellAdvice({ policy: { version: '1', url: '/' } }, document)
    expect(said()).toEqual([])
    document.body.querySelector('template')!.remove()
    tellAdvice({ policy: { version: '1', url: '/' } }, document)
    expect(said()[0]).toMatch(/asked about "advertising" as well.*\{ "id": "required" \}, \{ "id": "functional" \}, \{ "id": "analytics" \}/)
  })

  it('waits until the page is whole', () => {
    const loading = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
    tellAdvice({ policy: { version: '1', url: '/' } }, document)
    expect(said()).toEqual([])
    loading.mockRestore()
    document.dispatchEvent(new Event('DOMContentLoaded'))
    document.dispatchEvent(new Event('DOMContentLoaded'))
    expect(short()).toEqual(['unused-category categories'])
  })
})
