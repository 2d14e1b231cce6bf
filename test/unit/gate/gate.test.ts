/** What jsdom can show of the gate; that nothing is requested and that scripts run is for a real browser. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { clearStorage, endAll, start } from '../support.js'

const scripts = (): HTMLScriptElement[] => [...document.body.querySelectorAll('script')]
const released = (): (string | null)[] => scripts().filter((it) => it.type !== 'text/plain').map((it) => it.getAttribute('src'))
/** Whatever waits for the browser’s turn has had it. */
const settle = async (): Promise<void> => {
  for (let i = 0; i < 5; i++) await new Promise((done) => { setTimeout(done) })
}

beforeEach(clearStorage)
afterEach(() => {
  endAll()
  document.body.replaceChildren()
})

it('a held script is made anew with its attributes, once its need is met, and not twice', async () => {
  document.body.innerHTML = `<script type="text/plain" data-type="module" data-consent="analytics" data-src="/a.js" id="a"
    class="x" crossorigin="anonymous" integrity="sha256-x" nonce="n0nce" async></script>`
  const held = scripts()[0]!
  const { consent } = start()
  await settle()
  expect(scripts()).toEqual([held])
  consent.decide({ analytics: true })
  await settle()
  const [made, ...more] = scripts()
  expect(more).toEqual([])
  expect(made).not.toBe(held)
  expect(Object.fromEntries([...made!.attributes].map((it) => [it.name, it.value]))).toEqual({
    'type': 'module', 'data-consent': 'analytics', 'src': '/a.js', 'id': 'a', 'class': 'x', 'crossorigin': 'anonymous',
    'integrity': 'sha256-x',
    'nonce': 'n0nce', 'async': '',
  })
  consent.withdraw()
  consent.acceptAll()
  await settle()
  expect(scripts()).toEqual([made])
})

it('scripts of one need keep their order, and wait for nobody else', async () => {
  document.body.innerHTML = ['analytics /1.js', 'analytics /2.js', 'advertising /3.js', 'functional /4.js']
    .map((it) => it.split(' ')).map(
      ([need, src]) => `<script type="text/plain" data-consent="${need}" data-src="${src}"></script>`).join('')
  const { consent } = start()
  consent.decide({ analytics: true, advertising: true })
  await settle()
  expect(released()).toEqual(['/1.js', '/3.js'])
  scripts()[0]!.dispatchEvent(new Event('error'))
  await settle()
  expect(released()).toEqual(['/1.js', '/2.js', '/3.js'])
})

it('an embed has its address while its need is met, and is told to a placeholder while it waits', async () => {
  document.body.innerHTML = '<iframe data-consent="functional" data-src="/video"></iframe>' +
    '<img alt="" data-consent="!functional" data-src="/still.png">'
  const [frame, image] = [document.querySelector('iframe')!, document.querySelector('img')!]
  const { consent } = start()
  await settle()
  expect([frame.getAttribute('src'), image.getAttribute('src')]).toEqual([null, '/still.png'])
  expect(consent.$held.get().map((it) => [it.element, it.need])).toEqual([[frame, 'functional']])
  consent.acceptAll()
  expect([frame.getAttribute('src'), image.getAttribute('src')]).toEqual(['/video', null])
  consent.withdraw()
  expect([frame.getAttribute('src'), image.getAttribute('src')]).toEqual([null, '/still.png'])
})
