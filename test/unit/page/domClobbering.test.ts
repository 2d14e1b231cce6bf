/** Reads of the page. What markup of a real browser does to them: test/browser/clobbered.test.ts. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { global, real } from '../../../src/page/domClobbering.js'
import { webAddress } from '../../../src/page/webAddress.js'

beforeEach(() => { document.body.innerHTML = '' })

/** As an engine does it for `<img name="…">`: a property of the object itself, whose value is an element. */
const name = (it: object, key: string): Element => {
  const value = document.createElement('img')
  Object.defineProperty(it, key, { value, configurable: true })
  return value
}

describe('an object as its interface has it', () => {
  it.each(['body', 'currentScript', 'querySelectorAll', 'addEventListener', 'createElement', 'readyState', 'baseURI'])('no element answers for document.%s', (key) => {
    const before = Reflect.get(document, key) as unknown
    const element = name(document, key)
    try {
      expect(Reflect.get(document, key)).toBe(element)
      const read: unknown = Reflect.get(real(document), key)
      if (typeof before === 'function') expect(typeof read).toBe('function')
      else expect(read).toBe(before)
    } finally {
      Reflect.deleteProperty(document, key)
    }
  })

  it('calls and sets are those of the interface too', () => {
    const form = document.createElement('form')
    name(form, 'setAttribute')
    name(form, 'className')
    real(form).setAttribute('id', 'f')
    real(form).className = 'a'
    expect(form.outerHTML).toBe('<form id="f" class="a"></form>')
  })

  it('what a script has put there is used: functions and accessors, which no element is', () => {
    const own = vi.fn(() => 'own')
    Object.defineProperty(document, 'createElement', { value: own, configurable: true })
    Object.defineProperty(document, 'readyState', { get: () => 'mine', configurable: true })
    try {
      expect(real(document).createElement('p')).toBe('own')
      expect(real(document).readyState).toBe('mine')
    } finally {
      Reflect.deleteProperty(document, 'createElement')
      Reflect.deleteProperty(document, 'readyState')
    }
  })
})

describe('what a script has put into the window', () => {
  it('is found, whatever its value; what is inherited is not', () => {
    Reflect.set(window, 'layer', [])
    expect(global(window, 'layer')).toEqual([])
    expect(global(window, 'nothing')).toBeUndefined()
    expect(global(window, 'hasOwnProperty')).toBeUndefined()
    Reflect.deleteProperty(window, 'layer')
  })
})

describe('an address of the web', () => {
  it.each([
    ['https://a.test/x', 'https://a.test/x'], ['//a.test', 'https://a.test/'], ['/x', 'https://www.site.test/x'], ['x?y#z', 'https://www.site.test/x?y#z'], ['', 'https://www.site.test/'],
    [' \n https://a.test/ ', 'https://a.test/'], ['javascript', 'https://www.site.test/javascript'],
  ])('%j is one', (value, href) => {
    expect(webAddress(window, value)?.href).toBe(href)
  })

  it.each([
    'javascript:alert(1)', ' JaVaScript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x', 'blob:https://a.test/1', 'about:blank', 'file:///etc/passwd',
    'filesystem:https://a.test/x', 'vbscript:x', 'ftp://a.test/', 'https://', 'http://[', 'ws://a.test/',
  ])('%j is none', (value) => {
    expect(webAddress(window, value)).toBeUndefined()
  })
})
