/**
 * What a screen reader would say by itself: words that come into a live region which was there, and drawn, before them, and which
 * no modal dialog closes off.
 */
import type { BrowserContext, Page } from 'playwright-core'

export interface Announcement {
  text: string
  politeness: string
  /** BCP 47 tag that the words have. */
  lang: string
}

/** Call it before the page is opened. */
export const listen = (context: BrowserContext): Promise<unknown> => context.addInitScript(() => {
  const REGION = '[aria-live], [role=status], [role=alert], [role=log]'
  const announced: Announcement[] = []
  Reflect.set(window, 'announced', announced)
  /** In which frame each region was first there. */
  const since = new WeakMap<Element, number>()
  const roots: ParentNode[] = [document]
  let frame = 0
  const count = (): void => {
    frame++
    requestAnimationFrame(count)
  }
  count()
  const up = (it: Node): Node | null => (it instanceof ShadowRoot ? it.host : (it as Element).assignedSlot ?? it.parentNode)
  const closest = (from: Node, selector: string): Element | undefined => {
    for (let it: Node | null = from; it; it = up(it)) if (it instanceof Element && it.matches(selector)) return it
    return undefined
  }
  const isWithin = (it: Node | null, outer: Node): boolean => {
    while (it && it !== outer) it = up(it)
    return it === outer
  }
  const isClosedOff = (it: Element): boolean =>
    roots.some((root) => [...root.querySelectorAll(':modal')].some((modal) => modal.isConnected && !isWithin(it, modal)))

  const hear = (records: MutationRecord[]): void => {
    for (const { target, addedNodes, type } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue
        for (const it of [node, ...node.querySelectorAll(REGION)]) if (it.matches(REGION) && !since.has(it)) since.set(it, frame)
      }
      const region = closest(target, REGION)
      if (!region?.isConnected || (since.get(region) ?? frame) >= frame || isClosedOff(region)) continue
      const role = region.getAttribute('role')
      const politeness = region.getAttribute('aria-live') ?? (role === 'alert' ? 'assertive' : 'polite')
      // A status is read as a whole; of others what was added.
      const whole = role === 'status' || role === 'alert' || type === 'characterData'
      const text = (whole ? region.textContent : [...addedNodes].map((it) => it.textContent).join(' ')).trim()
      const said = announced.at(-1)
      const lang = closest(whole ? region : addedNodes[0] ?? region, '[lang]')!.getAttribute('lang')!
      if (text && politeness !== 'off' && said?.text !== text) announced.push({ text, politeness, lang })
    }
  }
  const watch = (root: Node): void => new MutationObserver(hear).observe(root, { childList: true, characterData: true, subtree: true })
  watch(document)
  const { attachShadow } = Element.prototype
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options)
    roots.push(root)
    watch(root)
    // A region may be the host itself.
    return root
  }
})

/** Everything that was said so far. */
export const announced = (page: Page): Promise<Announcement[]> => page.evaluate(() => Reflect.get(window, 'announced') as Announcement[])
