/** Elements without strings of HTML, which these pages' Trusted Types refuse. */

/**
 * @param {string} name with a class after a dot: `span.chip`
 * @param {...(Node | string)} children
 */
export function element(name, ...children) {
  const [tag, className] = name.split('.')
  const el = document.createElement(tag)
  if (className) el.className = className
  el.append(...children)
  return el
}

/** @param {number | string} when */
export function clock(when) {
  return new Date(when).toLocaleTimeString('en-GB')
}

/** An event stream that rests while the page is hidden: browsers allow only six connections to a host over all tabs. */
export function follow(address, listeners) {
  let source
  let last = ''
  function open() {
    source = new EventSource(address(last))
    for (const [name, listen] of Object.entries(listeners)) {
      source.addEventListener(name, (event) => {
        if (event.lastEventId) last = event.lastEventId
        listen(event)
      })
    }
  }
  function onVisibility() {
    if (document.visibilityState === 'hidden') source?.close()
    else if (!source || source.readyState === EventSource.CLOSED) open()
  }
  document.addEventListener('visibilitychange', onVisibility)
  // A connection would keep the page out of the back/forward cache.
  addEventListener('pagehide', () => source?.close())
  addEventListener('pageshow', onVisibility)
  open()
}
