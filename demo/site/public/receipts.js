/** Receipts as they arrive: one card each, newest first. */
import { clock, element, follow } from './dom.js'

const [list, empty, live, liveText] = ['receipts', 'empty', 'live', 'live-text'].map((it) => document.querySelector(`[data-${it}]`))
const known = new Set()

const titles = {
  given: 'Consent given', refused: 'Refused', updated: 'Choice changed', withdrawn: 'Consent withdrawn', renewed: 'Choice confirmed',
  acknowledged: 'Notice acknowledged',
}
const methods = {
  'banner.accept_all': '“Accept all” in the banner', 'banner.reject_all': '“Reject all” in the banner', 'banner.acknowledge': '“Understood” in the banner',
  'panel.accept_all': '“Accept all” in the panel', 'panel.reject_all': '“Reject all” in the panel', 'panel.save': '“Save” in the panel',
  'embed.accept': '“Always allow” on an embed', 'api': 'the page’s own code',
}

function choice([id, answer]) {
  // What runs by default was not agreed to.
  const [sign, look] = { granted: ['✓', 'yes'], default: ['○', 'no'] }[answer] ?? ['✗', 'no']
  const chip = element('li', `${sign} ${id}${answer === 'default' ? ', unasked' : ''}`)
  chip.className = look
  return chip
}

function fact(name, ...value) {
  return element('div', element('dt', name), element('dd', ...value))
}

function card({ receipt, receivedAt, hash }) {
  const { event, policy, regime, signals } = receipt
  const signalled = [signals.gpc && 'Global Privacy Control', signals.dnt && 'Do Not Track'].filter(Boolean)
  const day = new Date(receivedAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })
  const facts = element('dl.facts-of',
    fact('By', methods[event.method] ?? event.method),
    fact('Policy', `${policy.id} ${policy.version}${policy.language ? `, shown in ${policy.language}` : ''}`),
    fact('Law', [regime.jurisdiction, regime.model, regime.basis].filter(Boolean).join(', ')),
    fact('Signals', signalled.join(', ') || 'none'),
    fact('Valid until', event.validUntil.slice(0, 10)),
    fact('Record', element('code', `${receipt.recordId.slice(0, 8)} · ${receipt.seq}`)),
    fact('Hash', element('code', hash)))
  const json = element('pre', element('code', JSON.stringify(receipt, null, 2)))
  json.tabIndex = 0
  const item = element('li.receipt',
    element('div.receipt-head', element('h2', titles[event.type] ?? event.type), element('time', `${day}, ${clock(receivedAt)}`)),
    Object.assign(element('ul.chips', ...Object.entries(receipt.choices).map(choice), ...Object.entries(receipt.services).map(choice)), { ariaLabel: 'Choices' }),
    facts,
    element('details', element('summary', 'The receipt as JSON'), json))
  item.dataset.type = event.type
  return item
}

let ready = false
function add(entry) {
  if (known.has(entry.receipt.receiptId)) return
  if (list.dataset.policy && list.dataset.policy !== entry.receipt.policy.id) return
  known.add(entry.receipt.receiptId)
  const item = card(entry)
  if (ready) item.classList.add('new')
  list.prepend(item)
  empty.hidden = true
}

function say(state, text) {
  live.dataset.live = state
  liveText.textContent = text
}

follow(() => '/demo/live/receipts', {
  message: ({ data }) => add(JSON.parse(data)),
  ready() {
    ready = true
    empty.hidden = known.size > 0
    say('on', 'Live')
  },
  error: () => say('waiting', 'Waiting for the server'),
})
