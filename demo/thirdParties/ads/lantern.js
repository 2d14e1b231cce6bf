/** An ad network's script, as they are: sets a cookie on the page's own host and fills the slots it is shown. Not real. */
(() => {
  const origin = new URL(document.currentScript.src).origin
  const { slots, page } = window.lantern
  const shown = Number(/_lantern=(\d+)/.exec(document.cookie)?.[1] ?? 0) + 1
  document.cookie = `_lantern=${shown}; path=/; max-age=${90 * 86_400}; samesite=lax`
  for (const slot of document.querySelectorAll(slots)) {
    const frame = document.createElement('iframe')
    frame.title = 'Advertisement'
    frame.src = `${origin}/advertisement?page=${encodeURIComponent(page)}&shown=${shown}`
    slot.replaceChildren(frame)
  }
})()
