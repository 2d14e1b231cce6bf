/** Held elements by what they cost: work is in proportion to what has changed, whatever is held beside it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { clearStorage, endAll, start } from '../support.js'

const settle = async (): Promise<void> => {
  for (let i = 0; i < 5; i++) await new Promise((done) => { setTimeout(done) })
}
const image = (need = 'advertising'): HTMLImageElement => {
  const it = document.createElement('img')
  it.setAttribute('data-consent', need)
  it.setAttribute('data-src', '/pixel.gif')
  return it
}
/** How often attributes are read or looked for while this runs. */
async function reads(run: () => void): Promise<number> {
  const spies = (['getAttribute', 'hasAttribute'] as const).map((it) => vi.spyOn(Element.prototype, it))
  run()
  await settle()
  const count = spies.reduce((sum, it) => sum + it.mock.calls.length, 0)
  vi.restoreAllMocks()
  return count
}

beforeEach(clearStorage)
afterEach(() => {
  endAll()
  document.body.replaceChildren()
})

it('an insertion costs the same where two and where a thousand are held, and a choice walks only what it changes', async () => {
  document.body.append(image(), image())
  const { consent } = start()
  await settle()
  const few = await reads(() => document.body.append(image()))
  expect(few).toBeGreaterThan(0)
  document.body.append(...Array.from({ length: 1_000 }, () => image()))
  await settle()
  expect(await reads(() => document.body.append(image()))).toBe(few)
  expect(await reads(() => consent.decide({ analytics: true }))).toBeLessThan(few * 5)
})

it('a batch of insertions is told once, and something without a mark not at all', async () => {
  document.body.append(image())
  const { consent } = start()
  await settle()
  const told = vi.fn()
  consent.$held.listen(told)
  document.body.append(...Array.from({ length: 100 }, () => image()))
  await settle()
  expect(told).toHaveBeenCalledTimes(1)
  expect(consent.$held.get()).toHaveLength(101)
  document.body.append(document.createElement('p'))
  await settle()
  expect(told).toHaveBeenCalledTimes(1)
  consent.acceptAll()
  expect(told).toHaveBeenCalledTimes(2)
  consent.withdraw()
  expect(consent.$held.get().map((it) => it.element)).toEqual([...document.querySelectorAll('img')])
})

it('what has left the page is let go of, without its address', async () => {
  const [one, two] = [image('functional'), image('functional')]
  document.body.append(one, two)
  const { consent } = start()
  consent.acceptAll()
  await settle()
  expect([one, two].map((it) => it.getAttribute('src'))).toEqual(['/pixel.gif', '/pixel.gif'])
  one.remove()
  // Moved within one task, it has never been away.
  document.body.prepend(two)
  await settle()
  expect([one, two].map((it) => it.getAttribute('src'))).toEqual([null, '/pixel.gif'])
  consent.withdraw()
  document.body.append(one)
  await settle()
  expect(one.getAttribute('src')).toBe(null)
  consent.acceptAll()
  expect(one.getAttribute('src')).toBe('/pixel.gif')
})

it('an address that the page has given while it was allowed is its own business, until it is not', async () => {
  const el = image('functional')
  document.body.append(el)
  const { consent } = start()
  consent.acceptAll()
  el.src = '/other.gif'
  await settle()
  expect(el.getAttribute('src')).toBe('/other.gif')
  consent.withdraw()
  expect(el.getAttribute('src')).toBe(null)
  consent.acceptAll()
  expect(el.getAttribute('src')).toBe('/pixel.gif')
})

it('two that undo each other’s work do not hold up the page', async () => {
  const el = image()
  document.body.append(el)
  start()
  await settle()
  // As a lazy loader might that watches its images.
  let count = 0
  const loader = new MutationObserver(() => { if (!el.hasAttribute('src') && count++ < 1_000) el.src = '/pixel.gif' })
  loader.observe(el, { attributes: true })
  el.src = '/pixel.gif'
  await settle()
  loader.disconnect()
  expect(count).toBeLessThan(50)
})
