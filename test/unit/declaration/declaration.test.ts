import { describe, expect, it } from 'vitest'
import type { Option } from '../../../src/config/option.js'
import { options } from '../../../src/config/options.js'
import { declarationTree } from '../../../src/declaration/declaration.js'
import type { Translation } from '../../../src/declaration/translation.js'
import { writeMarkdown } from '../../../src/declaration/writeMarkdown.js'
import detailsKo from '../../../src/i18n/languages/details/ko.js'
import ko from '../../../src/i18n/languages/ko.js'
import { googleAnalytics } from '../../../src/services/googleAnalytics.js'
import { configOf } from '../support.js'
import { english, everything, printed, rowsOf, TODAY } from './support.js'

const korean: Translation = { language: 'ko', messages: { ...ko, ...detailsKo } }

/** Everything that stands in a value, however deep. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []

/** The options below one that no value has. */
function unused(option: Option, values: readonly unknown[], path: string): string[] {
  if (!values.length) return [path]
  if (option.kind === 'list') return unused(option.of, values.flat(), path)
  if (option.kind !== 'object') return []
  return Object.entries(option.fields).flatMap(([key, it]) =>
    unused(it, values.map((one) => (one as Record<string, unknown>)[key]).filter((one) => one !== undefined), `${path}.${key}`))
}

describe('the declaration', () => {
  it('is tested with every option but those that are nothing to the visitor', () => {
    const { policy, controller, categories, services } = options.fields
    expect([
      ...unused(policy!, [everything.policy], 'policy'), ...unused(controller!, [everything.controller], 'controller'),
      ...unused(categories!, [everything.categories], 'categories'), ...unused(services!, [everything.services], 'services'),
    ]).toEqual([
      'policy.id', 'policy.material', 'policy.audience', 'policy.region', 'policy.announced', 'policy.previous.material', 'categories.lasts',
      'categories.separate', 'categories.consentMode', 'services.purposes', 'services.transfers.senderPurpose', 'services.needs', 'services.hosts',
      'services.integrity', 'services.ownUse', 'services.anonymous', 'services.reload', 'services.onGrant', 'services.onRevoke',
    ])
  })

  it('says every fact that is declared', () => {
    const { root, page } = printed(everything)
    const said = [root.textContent, ...[...root.querySelectorAll('a')].map((it) => it.getAttribute('href'))].join('\n')
    const { policy, controller, categories, services } = everything
    // In words of the visitor’s: dates, durations, countries, kinds. The rest is not for the visitor.
    const inWords = ['2026-11-01', '2026-10-31', '2024-12-31', 'P13M', 'session', 'DE', 'US', 'localStorage', 'third-party', 'server', '집계']
    const notSaid = ['google-analytics', 'G-A1', 'required', 'analytics', 'advertising', 'ga', 'heat']
    const facts = textsIn([policy, controller, categories, services]).filter((it) => ![...inWords, ...notSaid].includes(it))
    expect(facts.length).toBeGreaterThan(30)
    expect(facts.filter((it) => !said.includes(it))).toEqual([])
    for (const text of ['Applies from November 1, 2026', 'until October 31, 2026', 'until December 31, 2024', '13 months', 'Heat GmbH (Germany)']) {
      expect(said).toContain(text)
    }
    expect(page.getByRole('link', { name: 'privacy@potter.example' })).toHaveAttribute('href', 'mailto:privacy@potter.example')
    expect(page.getByRole('link', { name: 'cloud@heat.example' })).toHaveAttribute('href', 'mailto:cloud@heat.example')
    expect(page.getByRole('link', { name: 'optout.example/add-on' })).toHaveAttribute('href', 'https://optout.example/add-on')
    expect(said).toContain('Your choice is kept for 180 days.')
  })

  it('is headed from the second level on, category by category, with its marks', () => {
    const { page } = printed(everything)
    expect(page.getAllByRole('heading').map((it) => `${it.tagName} ${it.textContent}`)).toEqual([
      'H2 Cookies and services on this site', 'H3 Categories',
      'H4 [Required] Required', 'H5 Cookie settings', 'H5 Log-in',
      'H4 [Optional] Counting', 'H5 Google Analytics', 'H5 Heatmaps',
      'H4 [Optional] Advertising',
      'H3 Transfers to other countries', 'H3 How to refuse cookies in your browser',
    ])
  })

  it('has no marks where the site wants none', () => {
    const { page } = printed({ ...everything, ui: { marks: false } })
    expect(page.getByRole('heading', { level: 4, name: 'Counting' })).toBeInTheDocument()
  })

  it('lists the cookies of a service in a table with a caption, named rows and named columns', () => {
    const { page } = printed(everything)
    const table = page.getByRole('table', { name: 'Heatmaps: Cookie, Local storage' })
    expect(rowsOf(table)).toEqual([
      ['Name', 'Kind', 'Purpose', 'Kept for', 'Provider'],
      ['_hm*', 'Cookie', 'Recognises a browser.', '13 months', 'This site'],
      ['hm_queue', 'Local storage', '', 'Until deleted', 'This site'],
      ['hm_id', 'Cookie', 'Follows. This site cannot delete it; your browser’s settings can.', 'Until the browser closes', 'Third party'],
      ['hm_server', 'Cookie', ' This site cannot delete it; your browser’s settings can.', '', 'This site'],
    ])
    expect([...table.querySelectorAll('th')].map((it) => it.scope)).toEqual([...'ccccc'].map(() => 'col').concat([...'rrrr'].map(() => 'row')))
    expect(page.getByText('Stores nothing on your device.')).toBeInTheDocument()
  })

  it('says of an integration what it says of itself, and lets the site’s own words win', () => {
    const { page } = printed(everything)
    expect(page.getByText('Counts visits and shows which pages are read, so that the site can be improved.')).toBeInTheDocument()
    expect(rowsOf(page.getByRole('table', { name: /^Google Analytics/ })).map((it) => it[0])).toEqual(['Name', '_ga', '_ga_*', '_gid', '_gat*'])
    const own = printed({ services: [{ id: 'ga', use: 'google-analytics', options: { id: 'G-A1' }, name: 'Visits', cookies: [{ name: '_mine' }] }] })
    expect(rowsOf(own.page.getByRole('table', { name: 'Visits: Cookie' })).map((it) => it[0])).toEqual(['Name', '_mine'])
  })

  it('leaves out what is not declared: columns, parts, links', () => {
    const { root, page } = printed({ services: [{ id: 'x', category: 'analytics', cookies: [{ name: 'a' }] }] })
    expect(rowsOf(page.getByRole('table', { name: 'x: Cookie' }))).toEqual([['Name', 'Kind', 'Provider'], ['a', 'Cookie', 'This site']])
    expect(root.querySelectorAll('p:empty, li:empty, td:empty')).toHaveLength(0)
    expect(root.textContent).not.toContain('undefined')
    for (const text of ['Responsible', 'Earlier versions', 'Who receives', 'If you refuse', 'Applies from']) expect(root.textContent).not.toContain(text)
  })

  it('lists what assent itself keeps, for as long as its longest answer, and no longer than browsers do', () => {
    const { page } = printed({ storage: { name: 'choice' } })
    const own = (it: typeof page): string[] => rowsOf(it.getByRole('table', { name: 'Cookie settings: Cookie, Local storage, Session storage' })).map((row) => row.join(' | '))
    expect(own(page)).toEqual([
      'Name | Kind | Purpose | Kept for | Provider',
      'choice | Cookie | Remembers your choice. | 180 days | This site',
      'choice | Local storage | Remembers your choice. | Until deleted | This site',
      'choice | Session storage | Remembers your choice. | Until the browser closes | This site',
    ])
    const more = { receipts: { endpoint: '/receipts' }, regionFrom: { endpoint: '/region' }, policy: { version: '1', url: '/privacy', announced: '2026-11-01', effective: '2026-12-01' } }
    expect(own(printed(more).page).slice(4).map((it) => it.split(' | ').slice(0, 2).join(' '))).toEqual([
      'consent_choice_receipts Local storage', 'consent_choice_region Session storage', 'consent_choice_notice Local storage',
    ])
    const lifetimes = { analytics: { granted: 30, denied: 366 }, advertising: { granted: 30, denied: 36_500 } }
    for (const [it, days] of [[{ analytics: lifetimes.analytics }, 366], [lifetimes, 400]] as const) {
      const visitor = { decision: undefined, grants: {}, policy: { locks: {}, days: 30, lifetimes: it }, change() {}, withdraw() {}, optOut() {} }
      expect(printed({}, english, visitor).page.getByText(`${days} days`)).toBeInTheDocument()
    }
  })

  it('leaves that to the site where it is declared in its own words', () => {
    const services = [{ id: 'own', category: 'required', cookies: [{ name: 'consent_choice', purpose: 'What you chose.' }] }]
    expect(printed({ services }).page.getAllByRole('heading', { level: 5 }).map((it) => it.textContent)).toEqual(['own'])
  })

  it('names the country where nobody is named', () => {
    expect(printed({ services: [{ id: 'x', category: 'analytics', vendor: { country: 'IE' } }] }).page.getByText('Country: Ireland')).toBeInTheDocument()
  })

  it('links to what each browser’s maker says', () => {
    const links = printed({}).page.getAllByRole('link').filter((it) => it.getAttribute('target') === '_blank')
    expect(links.map((it) => it.textContent)).toEqual(['Chrome', 'Edge', 'Firefox', 'Safari (macOS)', 'Safari (iOS)', 'Samsung Internet', 'Opera'])
    for (const it of links) expect(it).toHaveAttribute('rel', 'noopener noreferrer')
  })

  it('is in the visitor’s language and direction', () => {
    const { root, page } = printed(everything, korean)
    expect(root.firstElementChild).toHaveAttribute('lang', 'ko')
    expect(root.firstElementChild).toHaveAttribute('dir', 'ltr')
    expect(page.getByRole('heading', { level: 4, name: '[선택] 집계' })).toBeInTheDocument()
    expect(page.getByRole('table', { name: 'Heatmaps: 쿠키, 로컬 저장소' })).toHaveTextContent('13개월')
    expect(printed({}, { ...english, language: 'ar' }).root.firstElementChild).toHaveAttribute('dir', 'rtl')
  })
})

describe('the recipients', () => {
  const transfers = (...list: object[]) => ({ services: [{ id: 'x', category: 'analytics', name: 'Ads', transfers: list as { recipient: string }[] }] })

  it('are in one table over all services, each with the service that sends', () => {
    const { page } = printed(everything)
    expect(rowsOf(page.getByRole('table', { name: 'Transfers to other countries' }))).toEqual([
      ['Recipient', 'Country', 'Data', 'Purpose', 'Recipient keeps it for', 'Contact'],
      ['Heat Cloud Inc (Heatmaps)', 'United States', 'Presses', 'To draw maps', 'Ninety days', 'cloud@heat.example'],
    ])
  })

  it('are not said to be abroad where no country is named, and are not named twice', () => {
    const { page } = printed(transfers({ recipient: 'Ads', country: 'US' }, { recipient: 'Bids' }))
    expect(rowsOf(page.getByRole('table', { name: 'Who receives the data' })))
      .toEqual([['Recipient', 'Country'], ['Ads', 'United States'], ['Bids (Ads)', '']])
  })

  it('are told as Japan asks where the site has a purpose of its own in sending', () => {
    const { page } = printed(transfers({ recipient: 'LINE', items: 'Pages', senderPurpose: 'To count sales', purpose: 'To bill' }))
    expect(page.queryByRole('table', { name: 'Who receives the data' })).toBeNull()
    expect(rowsOf(page.getByRole('table', { name: 'Information sent to others' }))).toEqual([
      ['Recipient', 'Data', 'Our purpose', 'Recipient’s purpose'], ['LINE (Ads)', 'Pages', 'To count sales', 'To bill'],
    ])
  })
})

describe('to a visitor', () => {
  const nothing = (): void => undefined
  const state = {
    decision: undefined, grants: { required: true, session: true, analytics: true, ga: true, heat: false },
    policy: { days: 180, locks: { required: 'required' as const } }, optOut: () => undefined, change: nothing, withdraw: nothing,
  }
  const after = (heading: string, more = {}): string => {
    const { page } = printed(everything, english, { ...state, ...more })
    return page.getByRole('heading', { name: heading }).nextElementSibling!.textContent.trim()
  }

  it('it says nothing of what assent itself keeps, which is no service of its own', () => {
    expect(after('Cookie settings')).not.toBe('Not allowed')
    expect(printed({}, english, { ...state, grants: { required: true } }).page.queryAllByText('Not allowed')).toHaveLength(3)
  })

  it('it says how each category stands, and each service that stands otherwise', () => {
    expect(after('[Required] Required')).toBe('Always on')
    expect(after('[Optional] Counting')).toBe('Allowed')
    expect(after('[Optional] Advertising')).toBe('Not allowed')
    expect(after('[Optional] Advertising', { policy: { days: 180, locks: { advertising: 'gpc' } } })).toBe('Off at your browser’s request')
    const { page } = printed(everything, english, state)
    // Between the heading of a service and what comes next.
    const saysOf = (name: string): string[] => {
      let it = page.getByRole('heading', { name }).nextElementSibling
      const found = []
      for (; it && !/^(H\d|DIV)$/.test(it.tagName); it = it.nextElementSibling) if (it.querySelector('strong')) found.push(it.textContent)
      return found
    }
    expect([saysOf('Log-in'), saysOf('Google Analytics'), saysOf('Heatmaps')]).toEqual([[], [], ['Not allowed']])
  })

  it('it shows the own record once there is one', () => {
    expect(after('Your choice')).toBe('You have not chosen yet.')
    const decision = { version: '1', time: Date.UTC(2026, 10, 2, 12), choices: {}, method: 'api' as const, recordId: 'f0f0', seq: 1 }
    expect(after('Your choice', { decision })).toMatch(/^Made on November 2, 2026\s*Consent ID: f0f0/)
  })

  it('is all that what is printed leaves out', () => {
    const { page } = printed(everything)
    expect(page.queryByText('Your choice')).toBeNull()
    expect(page.queryByText('Allowed')).toBeNull()
  })
})

describe('an id that every object has', () => {
  it('is one like any other', () => {
    const config = configOf({ categories: [{ id: 'required' }, { id: 'constructor' }], services: [{ id: 'valueOf', category: 'constructor' }] })
    const tree = declarationTree(config, Object.assign(Object.create(null) as object, { ga: googleAnalytics }), english, { today: TODAY })
    expect(writeMarkdown(tree)).toContain('#### constructor\n\n##### valueOf\n')
  })
})
