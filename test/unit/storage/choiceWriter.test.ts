import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StorageOptions } from '../../../src/config/types.js'
import { isFresh, readStored, storedCookies } from '../../../src/storage/choiceReader.js'
import { createChoiceWriter } from '../../../src/storage/choiceWriter.js'
import { deleteCookie } from '../../../src/storage/deleteCookie.js'
import { domainsOf } from '../../../src/storage/domainsOf.js'
import { clearStorage, configOf } from '../support.js'

const NAME = 'consent_choice'
const options = (more: Partial<StorageOptions> = {}): StorageOptions => ({ ...configOf().storage, ...more })
function write(value: string, more: Partial<StorageOptions> = {}, mark = '', days = 180): { cookie: boolean; local: boolean; domain: string } {
  const storage = createChoiceWriter(window, options(more), mark)
  const local = storage.local(value)
  const { kept, domain } = storage.cookie(value, days)
  return { cookie: kept, local, domain }
}

/** Every assignment to `document.cookie`; it still has its effect unless a test refuses it. */
function watchCookies(accept: (assignment: string) => boolean = () => true): string[] {
  const assignments: string[] = []
  const real = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => real.get!.call(document) as string,
    set: (text: string) => {
      assignments.push(text)
      if (accept(text)) real.set!.call(document, text)
    },
  })
  return assignments
}

const refuse = (of: 'localStorage' | 'sessionStorage'): void => {
  vi.spyOn(window, of, 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
}

beforeEach(clearStorage)
afterEach(() => {
  Reflect.deleteProperty(document, 'cookie')
})

describe('the stored choice', () => {
  it('is kept in a cookie of the widest domain the browser takes, and in localStorage beside it', () => {
    const assignments = watchCookies()
    expect(write('1.a')).toEqual({ cookie: true, local: true, domain: 'site.test' })
    expect(assignments.filter((it) => it.startsWith(`${NAME}=1.a`))).toEqual([
      expect.stringMatching(/^(?=.*; sameSite=Lax; secure)(?=.*; path=\/;).*; domain=site\.test$/),
    ])
    expect(readStored(window, NAME)).toEqual(['1.a', '1.a'])
  })

  it('finds the widest domain by trying, and leaves nothing of the trial', () => {
    const assignments = watchCookies((it) => !it.includes('domain=site.test'))
    write('1.a')
    expect(assignments.filter((it) => it.includes('_probe=1'))).toHaveLength(2)
    expect(assignments.find((it) => it.startsWith(`${NAME}=`))).toContain('domain=www.site.test')
    expect(document.cookie).toBe(`${NAME}=1.a`)
  })

  it('tries once, however often it writes', () => {
    const assignments = watchCookies()
    const storage = createChoiceWriter(window, options(), '')
    storage.cookie('1.a', 180)
    storage.cookie('1.b', 180)
    expect(assignments.filter((it) => it.includes('_probe=1'))).toHaveLength(1)
    expect(storedCookies(window, NAME)).toEqual(['1.b'])
  })

  it.each([
    ['host', /^(?!.*domain=)/],
    ['www.site.test', /domain=www\.site\.test/],
  ])('stays on %s where the site says so', (domain, shape) => {
    const assignments = watchCookies()
    write('1.a', { domain })
    expect(assignments).toEqual([expect.stringMatching(shape)])
  })

  it('lives as many days as a choice holds', () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-22T06:30:00Z') })
    const assignments = watchCookies()
    write('1.a', {}, '', 10)
    vi.useRealTimers()
    expect(assignments.at(-1)).toContain('expires=Wed, 02 Dec 2026 06:30:00 GMT')
  })

  it('is Secure and Partitioned in a frame of another site', () => {
    const assignments = watchCookies()
    write('1.a', { sameSite: 'None' })
    expect(assignments.at(-1)).toMatch(/; sameSite=None; secure; .*partitioned/)
  })

  it('replaces a twin on another domain, which would be read in its place', () => {
    document.cookie = `${NAME}=1.old; path=/`
    expect(write('1.new')).toMatchObject({ cookie: true })
    expect(storedCookies(window, NAME)).toEqual(['1.new'])
  })

  it('survives characters that a cookie must escape', () => {
    write('1.a*b!%25;é')
    expect(storedCookies(window, NAME)).toEqual(['1.a*b!%25;é'])
  })

  it('is kept where cookies are refused', () => {
    watchCookies(() => false)
    expect(write('1.a')).toMatchObject({ cookie: false, local: true })
    expect(readStored(window, NAME)).toEqual(['1.a'])
  })

  it('is kept where localStorage is refused', () => {
    refuse('localStorage')
    expect(write('1.a')).toMatchObject({ cookie: true, local: false })
    expect(readStored(window, NAME)).toEqual(['1.a', ''])
  })

  it('is said not to be kept where everything is refused, and nothing throws', () => {
    refuse('localStorage')
    refuse('sessionStorage')
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => { throw new DOMException('The document is sandboxed.', 'SecurityError') },
      set: () => { throw new DOMException('The document is sandboxed.', 'SecurityError') },
    })
    expect(write('1.a')).toMatchObject({ cookie: false, local: false })
    expect(readStored(window, NAME).join('')).toBe('')
    expect(isFresh(window, NAME, '')).toBe(false)
  })

  it('is not said to be kept by a localStorage that takes and forgets', () => {
    watchCookies(() => false)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => undefined)
    expect(write('1.a')).toMatchObject({ cookie: false, local: false })
  })

  it('is found on every domain that has one, and a cookie that cannot be decoded does no harm', () => {
    document.cookie = `${NAME}=1.host; path=/`
    document.cookie = `${NAME}=%E0%A4%A; path=/; domain=site.test`
    document.cookie = `${NAME}_other=1.x; path=/`
    expect(storedCookies(window, NAME).sort()).toEqual(['', '1.host'])
  })

  it('writes nothing over what localStorage has: a browser hands that on, and another tab may have chosen meanwhile', () => {
    const set = vi.spyOn(Storage.prototype, 'setItem')
    const written = () => set.mock.calls.filter(([name]) => name === NAME).map((it) => it[1])
    const storage = createChoiceWriter(window, options(), '')
    expect([storage.local('1.a'), storage.local('1.a'), storage.local('1.b')]).toEqual([true, true, true])
    expect(written()).toEqual(['1.a', '1.b'])
  })

  it('marks the visit, so that later pages need not write again', () => {
    expect(isFresh(window, NAME, 'm1')).toBe(false)
    write('1.a', {}, 'm1')
    expect(isFresh(window, NAME, 'm1')).toBe(true)
    expect(isFresh(window, NAME, 'm2')).toBe(false)
    // The next page writes the cookie, should this one end before it has.
    createChoiceWriter(window, options(), 'm1').local('1.b')
    expect(isFresh(window, NAME, 'm1')).toBe(false)
  })
})

describe('a cookie', () => {
  it('is deleted from the host and each parent domain, on each path the page is under', () => {
    history.replaceState(null, '', '/shop/shoes')
    const assignments = watchCookies()
    deleteCookie(document, '_ga')
    history.replaceState(null, '', '/')
    const places = ['', '; domain=site.test', '; domain=www.site.test']
    const paths = ['/', '/shop', '/shop/', '/shop/shoes', '/shop/shoes/']
    expect(assignments.sort()).toEqual(
      places.flatMap((place) => paths.map((path) => `_ga=; Max-Age=0; path=${path}${place}`)).sort())
  })

  it.each<[string, string[]]>([
    ['www.site.test', ['site.test', 'www.site.test']],
    ['a.b.co.uk', ['co.uk', 'b.co.uk', 'a.b.co.uk']],
    ['site.test', ['site.test']],
    ['localhost', []],
  ])('of %s may be on %j', (host, domains) => {
    expect(domainsOf(host)).toEqual(domains)
  })
})
