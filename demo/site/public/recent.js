/** Recently viewed. Marked `data-consent="recent"`, so it runs only while the visitor allows it; the list stays in the browser. */
(() => {
  const KEY = 'recently_viewed'
  const section = document.querySelector('[data-recent]')
  const seen = JSON.parse(localStorage.getItem(KEY) ?? '[]')
  const others = seen.filter((it) => it !== section.dataset.recent)
  localStorage.setItem(KEY, JSON.stringify([section.dataset.recent, ...others].slice(0, 4)))

  section.querySelector('ul').replaceChildren(...others.map((slug) => {
    const [item, link, image] = ['li', 'a', 'img'].map((it) => document.createElement(it))
    item.className = 'card'
    link.href = `/shop/${slug}`
    Object.assign(image, { src: `/static/art/${slug}.svg`, alt: '', width: 480, height: 480 })
    link.append(image, slug.replace(/-/g, ' ').replace(/^./, (it) => it.toUpperCase()))
    item.append(link)
    return item
  }))
  section.hidden = !others.length
})()
