/** The body, now and later: some pages put another in its place, or other content into it, instead of loading anew (Turbo, htmx, pjax). */

/** What `createHost` makes, and not the elements that a page writes itself. */
const isHost = ({ nodeName }: Node): boolean => /^assent-(?!choices|declaration)/i.test(nodeName)

/**
 * Runs once there is a body, and again when it is another one or has lost content. Who removes a host alone, such as the
 * visitor’s own tools, has their way: to put it back at once would go on for ever.
 * @param run puts what is not connected any more into `document.body`
 * @returns stops
 */
export function onBody(run: () => void): () => void {
  let known: HTMLElement | undefined
  const observer = new MutationObserver(look)

  function look(records: MutationRecord[]): void {
    const { body } = document
    if (!body || (body === known && records.every((it) => [...it.removedNodes].every(isHost)))) return
    observer.observe(known = body, { childList: true })
    // A body that was copied with a host in it, as Turbo does for the way back, has its shell without what was inside.
    for (const it of body.querySelectorAll(':not(:defined)')) if (isHost(it) && !it.shadowRoot) it.remove()
    run()
  }
  observer.observe(document.documentElement, { childList: true })
  look([])
  return () => observer.disconnect()
}

/** Runs each time a host is off the page because what it was in is: a router has drawn another page. @returns stops */
export function onLoss(host: HTMLElement, run: () => void): () => void {
  const observer = new MutationObserver(() => host.parentNode && !host.isConnected && run())
  observer.observe(document, { childList: true, subtree: true })
  return () => observer.disconnect()
}
