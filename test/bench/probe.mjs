/** What watches from inside the page. These functions run in the browser: they can use nothing from outside themselves. */

/**
 * @typedef {object} Seen all times in ms since the navigation began
 * @property {number} bannerAt the frame with a banner that can be read and pressed has been painted; 0 before
 * @property {string} lcp the text or tag of the largest paint
 * @property {boolean} lcpIsBanner
 * @property {number} fcp
 * @property {number} shift cumulative layout shift
 * @property {number} longTasks of more than 50 ms
 * @property {number} blocking what long tasks take beyond 50 ms each
 * @property {{ at: number, painted: number, opened: number }} click the last one; 0 for what has not happened
 * @property {number} interaction its duration by Event Timing, in steps of 8 ms; 8 where it is below the 16 that are reported
 */

/**
 * Installed before anything of the page. Observes without polling, since the page's main thread is what is being measured;
 * only from the moment that the button is in the page are frames looked at, until it can be read.
 * @param {{ accept?: string, banner?: string, panel?: string }} subject
 */
export function watchPage({ accept, banner, panel }) {
  /** @type {Seen} */
  const seen = {
    bannerAt: 0, lcp: '', lcpIsBanner: false, fcp: 0, shift: 0, longTasks: 0, blocking: 0,
    click: { at: 0, painted: 0, opened: 0 }, interaction: 8,
  }
  const find = (selector) => selector.split(' >>> ').reduce((from, it) => (from?.shadowRoot ?? from)?.querySelector(it), document)

  /** In the window, and not so faint that it cannot be read. */
  const isShown = (selector) => {
    const el = find(selector)
    if (!el?.checkVisibility({ visibilityProperty: true })) return false
    const { left, top, right, bottom } = el.getBoundingClientRect()
    if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return false
    let opacity = 1
    for (let it = el; it; it = it.assignedSlot ?? it.parentElement ?? it.getRootNode().host) {
      opacity *= Number(getComputedStyle(it).opacity)
    }
    return opacity >= 0.5
  }

  /** Runs when the frame that is next has been painted. */
  const afterPaint = (run) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => run(performance.now())
    port2.postMessage(0)
  })
  const whenShown = (selector, run) => {
    const look = () => (isShown(selector) ? afterPaint(run) : requestAnimationFrame(look))
    look()
  }

  const observe = (type, take, more) => new PerformanceObserver((list) => list.getEntries().forEach(take))
    .observe({ type, buffered: true, ...more })
  observe('paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') seen.fcp = startTime })
  observe('largest-contentful-paint', ({ element }) => {
    seen.lcp = element ? `<${element.localName}> ${element.textContent.slice(0, 40)}` : 'in a shadow root, or gone'
    // Where the element is not told it is in a shadow root, and the page itself has none.
    seen.lcpIsBanner = !element || (banner !== undefined && Boolean(element.closest(banner)))
  })
  observe('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) seen.shift += value })
  observe('longtask', ({ duration }) => {
    seen.longTasks++
    seen.blocking += duration - 50
  })
  observe('event', ({ interactionId, duration }) => {
    if (interactionId) seen.interaction = Math.max(seen.interaction, duration)
  }, { durationThreshold: 16 })

  addEventListener('click', ({ timeStamp }) => {
    seen.click = { at: timeStamp, painted: 0, opened: 0 }
    afterPaint((now) => { seen.click.painted = now })
    if (window.bench.waitsForPanel) whenShown(panel, (now) => { seen.click.opened = now })
  }, true)

  // Only where a banner is to come: on the other pages an observer of ours would be part of what is measured. On the page without
  // an SDK it looks for what never comes, so that it costs the same everywhere.
  if (location.pathname.startsWith('/first/')) {
    const observer = new MutationObserver(() => {
      if (!find(accept ?? 'no-banner')) return
      observer.disconnect()
      whenShown(accept, (now) => { seen.bannerAt = now })
    })
    observer.observe(document, { childList: true, subtree: true })
  }
  window.bench = { seen, isShown, waitsForPanel: false }
  /** When each of the page's tags ran. */
  window.ran = []
}

/**
 * A busy page, such as a live feed: small nested fragments put in one by one, many to a frame, of which the latest stay. Works
 * inside the frame's own callback, so that it is counted as script. Settles when all has been painted.
 * @param {{ insertions: number, perFrame: number, kept: number }} amount
 */
export function insertMany({ insertions, perFrame, kept }) {
  const feed = document.querySelector('#feed')
  const make = (name, ...children) => {
    const el = document.createElement(name)
    el.append(...children)
    return el
  }
  let done = 0
  feed.replaceChildren()
  return new Promise((settle) => {
    function frame() {
      for (const end = Math.min(done + perFrame, insertions); done < end; done++) {
        const link = make('a', 'more')
        link.href = `/item/${done}`
        feed.append(make('div', make('b', `Item ${done}`), make('p', 'A line of text. ', link)))
        if (feed.childElementCount > kept) feed.firstElementChild.remove()
      }
      if (done < insertions) requestAnimationFrame(frame)
      else requestAnimationFrame(() => setTimeout(() => settle(done)))
    }
    requestAnimationFrame(frame)
  })
}

/** A page full of things that wait: pixels, which have no placeholder. Settles when all has been painted. @param {number} count */
export function holdMany(count) {
  const box = document.createElement('div')
  for (let i = 0; i < count; i++) {
    const it = document.createElement('img')
    it.alt = ''
    it.width = it.height = 1
    it.dataset.consent = ['functional', 'analytics', 'advertising'][i % 3]
    it.dataset.src = `/pixel-${i}.gif`
    box.append(it)
  }
  document.querySelector('main').append(box)
  return new Promise((settle) => requestAnimationFrame(() => setTimeout(() => settle(box.childElementCount))))
}
