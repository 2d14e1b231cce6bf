/** The README's table of what is held: each attribute of each element waits, comes and goes. It names all of them, and no other. */
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ADDRESS_ATTRIBUTES } from '../../src/gate/addressAttributes.js'
import { asked, choose, settle, useVisit } from '../support/visit.js'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const section = /\| element \| .+\n\| --- .+\n((?:\|.+\n)+)/.exec(readme)![1]!
/** Element → names of its attributes, as they are without `data-`. */
const table = new Map(section.trim().split('\n').flatMap((row) => {
  const [, elements = '', attributes = ''] = row.split('|')
  const codes = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((it) => it[1]!)
  return codes(elements).map((it) => [/^<(\w+)/.exec(it)![1]!, codes(attributes).map((name) => name.replace(/^data-/, ''))] as const)
}))

it('names every element and attribute that is given back, and no other', () => {
  const held = new Map([...ADDRESS_ATTRIBUTES].map(([element, names]) => [element, [...names]]))
  const rest = new Map([...table].filter(([element]) => !['script', 'template'].includes(element)).map(([element, names]) => [element, names.filter((it) => it !== 'srcdoc')]))
  expect(Object.fromEntries([...rest].sort())).toEqual(Object.fromEntries([...held].sort()))
  expect(table.get('script')).toContain('src')
  expect(table.has('template')).toBe(true)
})

const visit = useVisit()
const INSIDE: Record<string, [string, string]> = { source: ['<video data-consent="analytics">', '</video>'], track: ['<video data-consent="analytics">', '</video>'] }
const MORE: Record<string, string> = { link: 'rel="preload" as="image"', script: 'type="text/plain"', img: 'alt=""', source: 'type="video/mp4"', iframe: 'title="x"', track: 'default kind="captions"' }

describe.each([...table].flatMap(([element, names]) => names.filter((it) => it !== 'srcdoc').map((name) => [element, name] as const)))('<%s data-%s>', (element, name) => {
  const address = (): string => visit.site.url(`/${element}-${name}`, 'cdn.third.test')
  const value = (): string => (name.endsWith('srcset') ? `${address()} 1x` : address())
  const real = () => visit.page.evaluate(([tag, attribute]) => [...document.querySelectorAll(`${tag}[data-test]`)].map((it) => it.getAttribute(attribute)), [element, name] as const)

  describe.each([`data-${name}`, ...(name === 'poster' ? [] : [`data-consent-${name}`])])('in %s', (spelling) => {
    beforeEach(async () => {
      const [before = '', after = ''] = INSIDE[element] ?? []
      const closed = ['img', 'link', 'embed', 'source', 'track'].includes(element) ? '' : `</${element}>`
      visit.serve({}, { body: `${before}<${element} ${before ? '' : 'data-consent="analytics"'} data-test ${MORE[element] ?? ''} ${spelling}="${value()}">${closed}${after}` })
      await visit.open()
      await asked(visit.page)
    })
    afterEach(() => settle(visit.page))

    it('waits, comes with the grant, and goes with its withdrawal', async () => {
      await settle(visit.page)
      expect(await real()).toEqual([null])
      expect(visit.site.requests('third.test')).toEqual([])
      await choose(visit.page, 'Accept all')
      if (element === 'script') await visit.site.received('third.test', `/script-${name}`)
      else await expect.poll(real).toEqual([value()])
      await visit.page.evaluate('assent.withdraw()')
      await expect.poll(real).toEqual([null])
    })
  })
})
