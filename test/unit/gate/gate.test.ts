/** What jsdom can show of the gate; that nothing is requested and that scripts run is for a real browser. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { clearStorage, endAll, start } from '../support.js'

const scripts = (): HTMLScriptElement[] => [...document.body.querySelectorAll('script')]
const attributes = (el: Element): Record<string, string> => Object.fromEntries([...el.attributes].map((it) => [it.name, it.value]))
/** What is put beside the held ones, in order, as it is at that moment. */
const ran: { attributes: Record<string, string>; next: Element | null; copy: HTMLScriptElement }[] = []
const before = HTMLScriptElement.prototype.before
const released = (): (string | undefined)[] => ran.map((it) => it.attributes['src'])
/** Whatever waits for the browser’s turn has had it. */
const settle = async (): Promise<void> => {
  for (let i = 0; i < 5; i++) await new Promise((done) => { setTimeout(done) })
}

beforeEach(() => {
  clearStorage()
  ran.length = 0
  HTMLScriptElement.prototype.before = function (...nodes) {
    const copy = nodes[0] as HTMLScriptElement
    ran.push({ attributes: attributes(copy), next: this, copy })
    before.apply(this, nodes)
  }
})
afterEach(() => {
  endAll()
  HTMLScriptElement.prototype.before = before
  document.body.replaceChildren()
})

it('beside a held script runs a copy with its attributes, once its need is met, and not twice; the held one stays', async () => {
  document.body.innerHTML = `<script type="text/plain" data-type="module" data-consent="analytics" data-src="/a.js" id="a"
    class="x" crossorigin="anonymous" integrity="sha256-x" nonce="n0nce" async></script>`
  const held = scripts()[0]!
  const { consent } = start()
  await settle()
  expect(scripts()).toEqual([held])
  consent.decide({ analytics: true })
  await settle()
  expect(ran.map((it) => it.attributes)).toEqual([{
    'type': 'module', 'data-consent': 'analytics', 'src': '/a.js', 'id': 'a', 'class': 'x', 'crossorigin': 'anonymous',
    'integrity': 'sha256-x',
    'nonce': 'n0nce', 'async': '',
  }])
  // It has been read by then, and nothing that copies the page finds a script in it.
  expect(scripts().map((it) => [it.type, it.hasAttribute('data-consent')])).toEqual([['text/plain', false], ['text/plain', true]])
  const loaded: Event[] = []
  held.addEventListener('load', (event) => { loaded.push(event) })
  ran[0]!.copy.dispatchEvent(new Event('load'))
  expect([loaded.length, scripts()]).toEqual([1, [held]])
  consent.withdraw()
  consent.acceptAll()
  await settle()
  expect([ran.length, scripts()]).toEqual([1, [held]])
})

it('scripts of one need keep their order, and wait for nobody else', async () => {
  document.body.innerHTML = ['analytics /1.js', 'analytics /2.js', 'advertising /3.js', 'functional /4.js']
    .map((it) => it.split(' ')).map(
      ([need, src]) => `<script type="text/plain" data-consent="${need}" data-src="${src}"></script>`).join('')
  const { consent } = start()
  consent.decide({ analytics: true, advertising: true })
  await settle()
  expect(released()).toEqual(['/1.js', '/3.js'])
  ran[0]!.copy.dispatchEvent(new Event('error'))
  await settle()
  expect(released()).toEqual(['/1.js', '/3.js', '/2.js'])
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
