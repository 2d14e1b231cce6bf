/** What the browser itself says was asked for: what the parser started, style sheets, and whatever went past the guard. */
import type { PageWindow } from '../environment.js'

const KINDS: Record<string, string> = {
  xmlhttprequest: 'xhr', subdocument: 'iframe', frame: 'iframe', image: 'img', imageset: 'img',
  ...Object.fromEntries(['script', 'iframe', 'img', 'link', 'css', 'fetch', 'beacon', 'video', 'audio', 'embed', 'object'].map((it) => [it, it])),
}

/**
 * @param tell hears of each request since the page was opened: its kind, address and start in ms
 * @returns stops
 */
export function watchTraffic({ PerformanceObserver }: Partial<PageWindow>, tell: (kind: string, address: string, time: number) => void): () => void {
  const hear = (entries: PerformanceEntryList): void => {
    for (const { name, initiatorType, startTime } of entries as PerformanceResourceTiming[]) tell(KINDS[initiatorType] ?? 'other', name, startTime)
  }
  if (!PerformanceObserver) return () => undefined
  const observer = new PerformanceObserver((list) => hear(list.getEntries()))
  observer.observe({ type: 'resource', buffered: true })
  return () => observer.disconnect()
}
