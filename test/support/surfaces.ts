/** Pages with every surface, and the stations at which a visitor comes to see them. */
import type { Locator, Page } from 'playwright-core'
import type { ConfigInput } from '../../src/config/types.js'
import type { PageOptions } from './pages.js'

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** A configuration in which every part of every surface has something to say. */
export const everything = (ui: ConfigInput['ui'] = {}): Partial<ConfigInput> => ({
  policy: {
    version: '2', url: '/privacy', announced: day(-2), effective: day(20),
    previous: [{ version: '2025-01-10', url: '/privacy/1', until: day(-2) }],
  },
  controller: { name: 'Example Ltd', contact: 'privacy@example.com', officer: 'Mina Park', rights: '/rights', complaints: [{ url: 'https://authority.test' }] },
  services: [
    { id: 'ga', use: 'google-analytics', options: { id: 'G-TEST1', src: '/none.js' } },
    {
      id: 'heatmap', category: 'analytics', name: 'Heatmaps', purpose: 'Shows which parts of a page are used.', lost: 'Pages stay as they are.',
      vendor: { name: 'Warm Ltd', country: 'IE', privacy: 'https://warm.test/privacy' },
      cookies: [{ name: '_hm*', duration: 'P13M', purpose: 'Recognises a browser.' }, { name: 'hm_queue', kind: 'localStorage', reach: 'third-party' }],
      transfers: [{ recipient: 'Warm Cloud Inc', country: 'US', items: 'Presses', purpose: 'Hosting', retention: '30 days', contact: 'dpo@warm.test' }],
    },
    { id: 'film', category: 'functional', name: 'Films', vendor: { name: 'Film House', country: 'KR' } },
    { id: 'ads', category: 'advertising', optOut: [{ url: 'https://choices.test', name: 'Choices' }] },
  ],
  ui: { marks: true, target: '#here', ...ui },
})

/** The page’s own looks: colours for both schemes, and wide tables that scroll. */
const look = `<meta name="viewport" content="width=device-width"><style>
:root { color-scheme: light dark; color: #222; background: #fff } a { color: #0645ad } .assent-table { overflow: auto }
@media (prefers-color-scheme: dark) { :root { color: #eee; background: #111 } a { color: #9cf } }
</style>`
const frame = (title: string, more = ''): string =>
  `<iframe title="${title}" data-consent="film" data-src="/film" width="480" height="270" style="max-width: 100%" ${more}></iframe>`

/** A page with held embeds, and a place for a banner that is part of it. */
export const article = ({ before = '', body = '', ...more }: PageOptions = {}): PageOptions => ({
  ...more,
  before: look + before,
  body: `<p><a href="/shop" id="shop">The shop</a></p><div id="here"></div>
${frame('A film')}${frame('Another film', 'data-consent-poster="/poster.gif"')}${body}`,
})

/** A policy page, with the declaration and the privacy choices of California. */
export const policyPage = ({ before = '', ...more }: PageOptions = {}): PageOptions => ({
  ...more,
  before: look + before,
  head: '<script src="/assent-declaration.js"></script><script src="/assent-choices.js"></script>',
  body: '<assent-declaration></assent-declaration><p><assent-choices></assent-choices> <assent-choices kind="do-not-sell"></assent-choices></p>',
})

/** What a selector finds on the page, or, of a placeholder, in the first of the frames that wait. */
export const locate = (page: Page, selector: string): Locator =>
  (selector.includes('assent-embed') ? page.locator('iframe[data-consent]').first().contentFrame().locator(selector) : page.locator(selector)).first()

/** Waits until nothing of the last press lies over the page any more. A locator would look for it half a second later, when it has just gone. */
export const unpaused = (page: Page) => page.waitForFunction(() => {
  const lies = (root: ParentNode): boolean => root.querySelector('assent-pause') !== null || [...root.querySelectorAll('*')].some((it) => it.shadowRoot && lies(it.shadowRoot))
  return !lies(document)
}, undefined, { polling: 10 })

/** Waits until the visitor can see all of them, and nothing of the last press lies over the page any more. */
export async function seen(page: Page, ...selectors: string[]): Promise<void> {
  await unpaused(page)
  for (const it of selectors) await locate(page, it).waitFor()
}

type Stations = Readonly<Record<'asked' | 'panel' | 'services' | 'chosen' | 'record', (page: Page) => Promise<void>>>

const stationsBy = (press: (it: Locator) => Promise<void>): Stations => ({
  asked: (page) => seen(page, 'assent-banner [value=reject]', 'assent-embed button'),
  async panel(page) {
    await press(page.locator('assent-banner [value=settings]'))
    await seen(page, 'assent-panel [part=record]')
  },
  async services(page) {
    for (const it of await page.locator('assent-panel summary').all()) await press(it)
    await seen(page, 'assent-panel li')
  },
  async chosen(page) {
    await press(page.locator('assent-panel [part~=reject]'))
    await seen(page, 'assent-trigger button', 'assent-notice section')
  },
  async record(page) {
    await press(page.locator('assent-trigger button'))
    await seen(page, 'assent-panel [part=record] code')
  },
})

/** What a visitor comes to see one after the other, in any language, and how. */
export const stations = stationsBy((it) => it.click())

/** The same for whoever uses the keyboard, which sooner leads there: nothing lies over the place of a key for half a second. */
export const stationsByKey = stationsBy(async (it) => {
  // The focus that is there already scrolls to nothing, and nobody presses what they do not see.
  await it.evaluate((one) => one.scrollIntoView({ block: 'nearest', behavior: 'instant' }))
  await it.press('Enter')
})

/** Goes back from the panel to where it was opened from. */
export async function closePanel(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.locator('assent-panel dialog').waitFor({ state: 'hidden' })
}

/** Gives the window another size, and surfaces the time that they take to follow: they look with the next frame. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}
