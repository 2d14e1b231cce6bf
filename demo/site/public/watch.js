/** The bar of the demo: requests as third parties saw them, what is allowed, and what is stored. */
import { clock, element, follow } from './dom.js'

const watch = document.querySelector('.watch')
const [count, list, grants, stored] = ['count', 'requests', 'grants', 'stored'].map((it) => watch.querySelector(`[data-${it}]`))

let seen = 0
function add({ time, host, path, kind, detail, sent, sets }) {
  seen++
  watch.dataset.seen = String(seen)
  count.textContent = seen === 1 ? '1 request' : `${seen} requests`
  const line = element('li', element('time', clock(time)), ' ', element('b', host), element('span.path', path), ' ', element('span.chip', kind))
  const notes = [detail, sent.length && `sent cookie ${sent.join(', ')}`, sets && `asks to set cookie ${sets}`].filter(Boolean)
  if (notes.length) line.append(element('small', notes.join(' · ')))
  list.prepend(line)
}

follow((last) => `/demo/live/requests?since=${last || watch.dataset.since}`, { message: ({ data }) => add(JSON.parse(data)) })

function chips(into, texts, empty) {
  const shown = texts.length ? texts : [empty]
  into.replaceChildren(...shown.map((it) => (it instanceof Node ? it : element('li', it))))
}

const shelves = {
  cookie: () => document.cookie.split('; ').filter(Boolean).map((it) => it.split('=')[0]),
  localStorage: () => Object.keys(localStorage),
  sessionStorage: () => Object.keys(sessionStorage),
}

function namesIn(kind) {
  try {
    return shelves[kind]().map((it) => `${kind} ${it}`)
  } catch {
    return [`${kind} is blocked`]
  }
}

const showStored = () => chips(stored, Object.keys(shelves).flatMap(namesIn), 'nothing')

function grantChip(id, allowed) {
  const chip = element('li', `${allowed ? '✓' : '✗'} ${id}`)
  chip.className = allowed ? 'yes' : 'no'
  return chip
}

const assent = (window.assent ??= [])
assent.push((consent) => {
  const { categories, services } = consent.config
  const ids = categories.flatMap(({ id }) => [id, ...services.filter((it) => it.category === id).map((it) => it.id)])
  consent.$grants.subscribe(() => chips(grants, ids.map((id) => grantChip(id, consent.allows(id))), 'nothing'))
})

// Vendors write cookies in their own time, and not every browser tells of it; one look a second, and only while somebody looks.
setInterval(() => { if (watch.open) showStored() }, 1_000)
watch.addEventListener('toggle', showStored)
watch.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !watch.open) return
  watch.open = false
  watch.querySelector('summary').focus()
})
