/**
 * What stands in the place of a held embed: what it is, who gets data, and how to load it. Plain DOM, and no texts but its own.
 * It lies over the embed, which keeps its place and size: nothing moves when the embed comes.
 */
import { embedTexts } from '../src/i18n/short.js'
import { isRightToLeft, textFor } from '../src/i18n/locale.js'
import type { Consent, HeldEmbed, Messages, ServiceOptions } from '../src/index.js'
import { addressOf } from '../src/model/address.js'
import { real } from '../src/page.js'
import { followLanguage } from './followLanguage.js'
import { watchGesture, type GestureOptions } from './gesture.js'
import { createHost } from './host.js'
import type { TextOptions } from './language.js'
import baseCss from './styles/base.css?inline'
import css from './styles/placeholder.css?inline'

/** Smaller ones, such as a pixel, show nothing worth standing in for; in CSS pixels. */
const LEAST = { width: 100, height: 60 }

export interface Placeholders {
  destroy(): void
}

type Words = Pick<Messages, keyof typeof embedTexts>

/** The host an embed would load from, for where no provider is declared. */
function hostOf(element: Element): string {
  const address = ['src', 'data', 'poster', 'srcset'].map((it) => element.getAttribute(`data-${it}`)).find(Boolean) ?? ''
  try {
    return new URL(address, real(document).baseURI).host
  } catch {
    return address
  }
}

/** Shows a placeholder for each held embed that has a place of its own on the page. */
export function mountPlaceholders(consent: Consent, { load, dress, messages = {}, pressed }: TextOptions & GestureOptions = {}): Placeholders {
  const { config, $held, $policy, $grants } = consent
  const shown = new Map<Element, { host: HTMLElement; update(): void; destroy(): void }>()
  const gesture = watchGesture(pressed)
  let language = 'en'
  let words: Words = embedTexts

  function place({ element, need, load: loadOnce }: HeldEmbed): void {
    const el = element as HTMLElement
    const { inert } = el
    const ids = need.split(' ').filter((id) => !id.startsWith('!'))
    const service: ServiceOptions | undefined = config.services.find((it) => ids.includes(it.id))
    const host = createHost('assent-embed', baseCss + css, dress, { role: 'group' })
    const [text, actions, once, always] = ['p', 'div', 'button', 'button'].map((it) => real(document).createElement(it)) as
      [HTMLElement, HTMLElement, HTMLButtonElement, HTMLButtonElement]
    const set = (name: string, value: string): void => host.style.setProperty(`--${name}`, value)
    const sentence = (): string => words.embedText
      .replace('{name}', textFor(service?.name, language) ?? (el.title || hostOf(el)))
      .replace('{provider}', service?.vendor.name ?? hostOf(el))

    /** Whether a yes to what it needs would load it: not what nobody declared, a signal or the law keeps off, or waits for a consent of its own. */
    function canAllow(): boolean {
      const grants = $grants.get()
      const { locks } = $policy.get()
      const isFree = (id: string): boolean => {
        const { category = id, needs = [] } = config.services.find((it) => it.id === id) ?? {}
        // An id may be `constructor`.
        return typeof grants[id] === 'boolean' && (grants[id] || !locks[category])
          && needs.every((other) => grants[other] || ids.includes(other) || locks[other] === 'elsewhere')
      }
      return !!ids[0] && ids.every(isFree) && need.split(' ').every((id) => !id.startsWith('!') || grants[id.slice(1)] === false)
    }

    function update(): void {
      host.lang = language
      host.dir = isRightToLeft(language) ? 'rtl' : 'ltr'
      host.ariaLabel = text.textContent = sentence()
      once.textContent = words.embedOnce
      always.textContent = words.embedAlways
      always.hidden = !canAllow()
    }

    /** Over the embed, wherever the page's layout has put it. */
    function fit(): void {
      const { width, height, left, top } = el.getBoundingClientRect()
      host.hidden = width < LEAST.width || height < LEAST.height
      if (host.hidden) return
      set('width', `${width}px`)
      set('height', `${height}px`)
      set('shift', 'none')
      const now = host.getBoundingClientRect()
      if (now.left !== left || now.top !== top) set('shift', `translate(${left - now.left}px, ${top - now.top}px)`)
    }

    const shownAt = Date.now()
    once.onclick = () => {
      gesture.done(host)
      loadOnce()
    }
    always.onclick = () => {
      gesture.done(host)
      const texts = JSON.stringify({ language, surface: 'embed', texts: [sentence(), words.embedOnce, words.embedAlways] })
      consent.decide(Object.fromEntries(ids.map((id) => [id, true])), { method: 'embed.accept', language, shownAt, texts })
    }
    const poster = addressOf(el.getAttribute('data-consent-poster'))
    if (poster) {
      host.setAttribute('poster', '')
      set('poster', `url(${JSON.stringify(poster)})`)
    }
    text.setAttribute('part', 'text')
    actions.setAttribute('part', 'actions')
    once.setAttribute('part', 'button once')
    always.setAttribute('part', 'button always')
    actions.append(once, always)
    host.shadowRoot!.append(text, actions)
    update()
    set('corner', getComputedStyle(el).borderRadius)
    el.before(host)
    gesture.came(host)
    // Nothing in there can be seen, so the keyboard has no business there either.
    el.inert = true
    const resized = new ResizeObserver(fit)
    resized.observe(el)
    fit()
    shown.set(el, {
      host,
      update,
      destroy() {
        resized.disconnect()
        const inside = host.contains(real(document).activeElement)
        host.remove()
        el.inert = inert
        if (!inside) return
        // What was pressed is gone: the keyboard goes on in the embed.
        if (el.tabIndex < 0) el.tabIndex = -1
        el.focus()
      },
    })
  }

  function draw(): void {
    const held = $held.get()
    for (const [element, it] of shown) {
      if (held.some((now) => now.element === element)) continue
      it.destroy()
      shown.delete(element)
    }
    for (const it of held) if (!shown.has(it.element)) place(it)
  }

  const stops = [
    followLanguage<Words>(consent, embedTexts, { load, messages }, (now, as) => {
      words = now
      language = as
      shown.forEach((it) => it.update())
    }),
    $held.listen(draw),
    // What can be allowed goes by the region, which may come late, and by what else is.
    ...[$policy, $grants].map((it) => it.listen(() => shown.forEach((one) => one.update()))),
  ]
  draw()
  return {
    destroy() {
      stops.forEach((it) => it())
      gesture.stop()
      shown.forEach((it) => it.destroy())
    },
  }
}
