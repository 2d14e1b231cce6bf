/** Whether all of a text can be read where it stands: nothing cut off, nothing over something else, no scrolling sideways. */
import type { Page } from 'playwright-core'

/**
 * @param surfaces names of the host elements, without `assent-`
 * @returns what is wrong, in words
 */
export const unreadable = (page: Page, ...surfaces: string[]): Promise<string[]> => page.evaluate((names) => {
  const up = (it: Element): Element | null => it.assignedSlot ?? it.parentElement ?? ((it.getRootNode() as ShadowRoot).host) ?? null
  const chain = (from: Element): Element[] => {
    const all: Element[] = []
    for (let it: Element | null = from; it; it = up(it)) all.push(it)
    return all
  }
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
    const { left, right } = it.getBoundingClientRect()
    const { overflowX } = getComputedStyle(it)
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
      const layer = chain(it).find((one) => /sticky|fixed|absolute/.test(getComputedStyle(one).position))
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
      const { overflowX, overflowY } = getComputedStyle(it)
      const { left, right, top, bottom } = it.getBoundingClientRect()
      const cuts = overflowX !== 'visible' || it.matches('button, .frame, dialog, section')
      if (cuts && (box.left < left - 1 || box.right > right + 1)) wrong.push(`${text}: cut off by ${it.localName} at its side`)
      // What scrolls is only further down.
      const cutsBelow = /hidden|clip/.test(overflowY) || it.matches('button')
      if (cutsBelow && (box.top < top - 2 || box.bottom > bottom + 2)) wrong.push(`${text}: cut off by ${it.localName}, ${box.top} to ${box.bottom} of ${top} to ${bottom}`)
    }
  }
  // Letters fill the middle of their lines.
  const core = ({ top, bottom }: DOMRect): [number, number] => [top + (bottom - top) / 4, bottom - (bottom - top) / 4]
  pieces.forEach((a, i) => pieces.slice(i + 1).forEach((b) => {
    if (a.layer !== b.layer || a.of.ownerDocument !== b.of.ownerDocument) return
    const [[top, bottom], [above, below]] = [core(a.box), core(b.box)]
    if (a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && top < below && above < bottom) wrong.push(`${a.text} / ${b.text}: one over the other`)
  }))
  if (document.documentElement.scrollWidth > innerWidth) wrong.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} of ${innerWidth}`)
  return [...new Set(wrong)]
}, surfaces)

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
