/** What a page has painted so far, as the browser itself measures it; Firefox measures neither of the two. */
import type { Page } from 'playwright-core'

export interface Paints {
  /** How often something moved by itself. */
  shifts: number
  /** Of each largest paint so far, whether it is the page’s own: within `main`, and not in a surface that is part of it. */
  largest: boolean[]
}

export const paints = (page: Page): Promise<Paints> => page.evaluate(async () => {
  const entries = (type: string) => new Promise<PerformanceEntry[]>((done) => {
    const observer = new PerformanceObserver((list) => done(list.getEntries()))
    observer.observe({ type, buffered: true })
    requestAnimationFrame(() => setTimeout(done, 0, []))
  })
  const found = await entries('largest-contentful-paint') as (PerformanceEntry & { element: Element | null })[]
  return { shifts: (await entries('layout-shift')).length, largest: found.map((it) => !!it.element?.closest('main') && !it.element.closest('assent-banner, assent-embed')) }
})
