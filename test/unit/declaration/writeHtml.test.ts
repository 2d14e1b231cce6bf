import { describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../../src/config/types.js'
import { declarationTree } from '../../../src/declaration/declaration.js'
import { writeHtml } from '../../../src/declaration/writeHtml.js'
import { configOf } from '../support.js'
import { english, everything, printed, TODAY } from './support.js'

const HOSTILE = `</script><img src=x onerror="alert(1)">'"&amp;<!--`

/** Every text of a configuration made hostile, ids and what has a form apart. */
const hostile = (value: unknown, key = ''): unknown =>
  typeof value === 'string' ? (/^(id|use|category|kind|reach|duration|country|effective|until)$/.test(key) ? value : `${value}${HOSTILE}`)
    : Array.isArray(value) ? value.map((it) => hostile(it))
    : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, it]) => [name, name === 'options' ? it : hostile(it, name)]))
    : value

describe('a tree as HTML', () => {
  it('is its elements, attributes and texts, a line for each that is not within a text', () => {
    expect(writeHtml(['div', { lang: 'en', hidden: true, title: undefined, id: false }, 'a ', ['a', { href: '/b' }, 'b'], [['p', {}, 'c'], '', false, undefined]]))
      .toBe('<div lang="en" hidden>a <a href="/b">b</a><p>c</p>\n</div>\n')
  })

  it('has no buttons and no handlers', () => {
    const press = (): void => undefined
    expect(writeHtml(['p', { onClick: press }, ['button', { type: 'button', onClick: press }, 'Press'], 'text'])).toBe('<p>text</p>\n')
  })

  it('escapes what would end or change it, in texts and in attributes', () => {
    expect(writeHtml(['a', { href: `/?a=1&b="><script>'` }, '<b>&'])).toBe('<a href="/?a=1&amp;b=&quot;&gt;&lt;script&gt;&#39;">&lt;b&gt;&amp;</a>')
  })

  it('of a hostile configuration has the elements of a harmless one, and shows the rest as text', () => {
    const shape = (root: Element): string[] => [...root.querySelectorAll('*')].map((it) => `${it.tagName} ${it.getAttributeNames().join()}`)
    // With telephone numbers: what is hostile is no e-mail address.
    const site = JSON.parse(JSON.stringify({ ...everything, controller: { ...everything.controller, contact: '02-123-4567' } })
      .replaceAll('cloud@heat.example', '02-123-4567')) as typeof everything
    const harmless = shape(printed(site).root)
    const { root } = printed(hostile(site) as Partial<ConfigInput>)
    expect(shape(root)).toEqual(harmless)
    expect(root.textContent.split(HOSTILE).length).toBeGreaterThan(25)
    expect([...root.querySelectorAll('a')].filter((it) => it.getAttribute('href')!.includes(HOSTILE)).length).toBeGreaterThan(5)
  })

  it('is the same each time', () => {
    const once = () => writeHtml(declarationTree(configOf(everything), {}, english, { today: TODAY }))
    expect(once()).toBe(once())
  })
})
