/** Whether all of a text can be read where it stands: nothing cut off, nothing over something else, no scrolling sideways. */
import type { Page } from 'playwright-core'

/** Runs in the page. */
const read = (names: string[]): string[] => {
  /** Asked again and again, and the same all the time: nothing moves meanwhile. */
  const kept = <T>(make: (it: Element) => T): (it: Element) => T => {
    const known = new Map<Element, T>()
    return (it) => {
      const found = known.get(it) ?? make(it)
      known.set(it, found)
      return found
    }
  }
  const up = (it: Element): Element | null => it.assignedSlot ?? it.parentElement ?? ((it.getRootNode() as ShadowRoot).host) ?? null
  const chain = kept((from): Element[] => {
    const parent = up(from)
    return [from, ...parent ? chain(parent) : []]
  })
  const boxOf = kept((it) => it.getBoundingClientRect())
  const styleOf = kept((it) => {
    const { overflowX, overflowY, position } = getComputedStyle(it)
    return { overflowX, overflowY, position }
  })
  // Up to where a line may end, in scripts that have spaces between words; addresses are not words.
  const WORD = /[^\s\-·\u05be\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u30ff\uff00-\uffef]{2,}/gu
  interface Piece { text: string; of: Element; layer: Element | undefined; box: DOMRect }
  const wrong: string[] = []
  const pieces: Piece[] = []
  const all = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((it) => [it, ...it.shadowRoot ? all(it.shadowRoot) : []])
  const documents = [document, ...[...document.querySelectorAll('iframe')].flatMap((it) => it.contentDocument ?? [])]
  const hosts = names.flatMap((name) => documents.flatMap((one) => [...one.querySelectorAll(`assent-${name}`)]))
  if (hosts.length < names.length) wrong.push('not there')
  const elements = hosts.flatMap((it) => [it, ...all(it), ...it.shadowRoot ? all(it.shadowRoot) : []]).filter((it) => it.checkVisibility())

  for (const it of elements) {
    const { left, right } = boxOf(it)
    const { overflowX } = styleOf(it)
    const { innerWidth } = it.ownerDocument.defaultView!
    const name = `${it.localName}: ${it.textContent.trim().slice(0, 30)}`
    // A wide table scrolls within a group of its own, as WCAG 1.4.10 allows.
    const own = chain(it).some((one) => one.matches('.assent-table'))
    if (!own && overflowX !== 'visible' && it.scrollWidth > it.clientWidth + 1) wrong.push(`${name}: scrolls sideways, ${it.scrollWidth} of ${it.clientWidth}`)
    if (!own && (left < -1 || right > innerWidth + 1)) wrong.push(`${name}: beyond the window, ${left} to ${right}`)
    if (it.matches('option, select')) continue
    for (const node of it.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue!.trim()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const layer = chain(it).find((one) => /sticky|fixed|absolute/.test(styleOf(one).position))
      const [text, boxes] = [node.nodeValue!.trim(), [...range.getClientRects()].filter((box) => box.width > 1)]
      const lines = new Set(boxes.map((box) => Math.round(box.top))).size
      if (lines > 2 && text.length / lines < 3) wrong.push(`${text.slice(0, 30)}: in shreds`)
      // Whole words, where a row of their own would have room for them.
      const room = chain(it).find((one) => one.matches('.frame, dialog, section, assent-embed'))?.clientWidth ?? innerWidth
      for (const { 0: word, index } of node.nodeValue!.matchAll(WORD)) {
        if (/[/@]|\.\w/.test(word)) continue
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const parts = [...range.getClientRects()].filter((box) => box.width > 1)
        const broken = new Set(parts.map((box) => Math.round(box.top))).size > 1
        if (broken && parts.reduce((sum, box) => sum + box.width, 0) < room * 0.6) wrong.push(`${word}: a broken word in ${it.localName}`)
      }
      for (const box of boxes) pieces.push({ text: text.slice(0, 30), of: it, layer, box })
    }
  }

  for (const { text, of, box } of pieces) {
    if (chain(of).some((it) => it.matches('.assent-table'))) continue
    for (const it of chain(of)) {
      const { overflowX, overflowY } = styleOf(it)
      const { left, right, top, bottom } = boxOf(it)
      const cuts = overflowX !== 'visible' || it.matches('button, .frame, dialog, section')
      if (cuts && (box.left < left - 1 || box.right > right + 1)) wrong.push(`${text}: cut off by ${it.localName} at its side`)
      // What scrolls is only further down.
      const cutsBelow = /hidden|clip/.test(overflowY) || it.matches('button')
      if (cutsBelow && (box.top < top - 2 || box.bottom > bottom + 2)) wrong.push(`${text}: cut off by ${it.localName}, ${box.top} to ${box.bottom} of ${top} to ${bottom}`)
    }
  }
  // Letters fill the middle of their lines.
  const core = ({ top, bottom }: DOMRect): [number, number] => [top + (bottom - top) / 4, bottom - (bottom - top) / 4]
  const cores = pieces.map(({ box }) => core(box))
  pieces.forEach((a, i) => {
    const [top, bottom] = cores[i]!
    for (let j = i + 1; j < pieces.length; j++) {
      const [b, [above, below]] = [pieces[j]!, cores[j]!]
      if (a.layer !== b.layer || a.of.ownerDocument !== b.of.ownerDocument) continue
      if (a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && top < below && above < bottom) wrong.push(`${a.text} / ${b.text}: one over the other`)
    }
  })
  if (document.documentElement.scrollWidth > innerWidth) wrong.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} of ${innerWidth}`)
  return [...new Set(wrong)]
}

/**
 * @param surfaces names of the host elements, without `assent-`
 * @returns what is wrong, in words
 */
export const unreadable = (page: Page, ...surfaces: string[]): Promise<string[]> => page.evaluate(read, surfaces)

/** The answers of the question and of the panel: whichever there is of them. */
const answers = (): string[] => {
  const panel = document.querySelector('assent-panel')?.shadowRoot
  const sizes = [[...document.querySelectorAll('assent-banner > button')], [...panel?.querySelectorAll('.actions button') ?? []]].map((all) => all.slice(0, 2).map((it) => {
    const { width, height } = it.getBoundingClientRect()
    return `${Math.round(width)} × ${Math.round(height)}`
  }))
  return sizes.filter(([reject, accept]) => reject !== accept).map((it) => `refusing and allowing differ: ${it.join(' and ')}`)
}

/**
 * Shows what is open in one language after the other, within the page: a word with it at each step took longer than the steps.
 * @param shown what of a surface is there once it is in a language, by the name of its host element
 * @returns what cannot be read, and where refusing and allowing differ in size, by language
 */
export async function unreadableIn(page: Page, locales: readonly string[], shown: Record<string, string>): Promise<Record<string, string[]>> {
  const looks = await page.evaluateHandle<{ read: typeof read; answers: typeof answers }>(`({ read: ${String(read)}, answers: ${String(answers)} })`)
  return page.evaluate(async ({ looks, locales, shown }) => {
    const { assent } = window as unknown as { assent: { setLocale(locale: string): void } }
    const soon = () => new Promise((done) => setTimeout(done))
    const missing = (locale: string) => Object.entries(shown).filter(([name, inside]) => {
      const waiting = document.querySelector<HTMLIFrameElement>('iframe[data-consent]')?.contentDocument
      const hosts = [document, ...waiting ? [waiting] : []].flatMap((one) => [...one.querySelectorAll<HTMLElement>(`assent-${name}`)])
      const found = hosts.flatMap((host) => [...host.querySelectorAll(inside), ...host.shadowRoot?.querySelectorAll(inside) ?? []]
        // Some have a language themselves, of others what is in them has one.
        .filter((it) => (host.lang || it.closest<HTMLElement>('[lang]')?.lang) === locale))
      return !found.some((it) => it.checkVisibility({ visibilityProperty: true }) && it.getBoundingClientRect().height)
    }).map(([name]) => `${name}: not shown in this language`)
    const wrong: Record<string, string[]> = {}
    for (const locale of locales) {
      assent.setLocale(locale)
      const end = performance.now() + 8_000
      while (missing(locale).length && performance.now() < end) await soon()
      // Once a frame is laid out surfaces have made room for what they say now.
      await new Promise(requestAnimationFrame)
      await soon()
      const found = [...missing(locale), ...looks.read(Object.keys(shown)), ...looks.answers()]
      if (found.length) wrong[locale] = found
    }
    return wrong
  }, { looks, locales, shown })
}

/** As a visitor sets it who reads better so: WCAG 1.4.12, in every shadow root. */
export const spaceOut = (page: Page): Promise<void> => page.evaluate(() => {
  const documents = [document, ...[...document.querySelectorAll('iframe')].flatMap((it) => it.contentDocument ?? [])]
  for (const { shadowRoot, ownerDocument } of documents.flatMap((one) => [...one.querySelectorAll('*')])) {
    if (!shadowRoot) continue
    const sheet = new (ownerDocument.defaultView as typeof window).CSSStyleSheet()
    const spacing = 'letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important;'
    sheet.replaceSync(`*, ::slotted(*) { ${spacing} } p, ::slotted(p) { margin-block-end: 2em !important }`)
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet]
  }
})
