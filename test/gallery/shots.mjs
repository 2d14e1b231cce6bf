/** Every picture of the gallery: which surface, how configured, in which language, how far the visitor has gone. */

const presets = ['plain', 'soft', 'sharp']
const schemes = ['light', 'dark']
const sizes = { phone: { width: 390, height: 760 }, desktop: { width: 1180, height: 760 } }
const right = ['ar', 'he', 'fa']
/** Long words, other scripts, right to left. */
const languages = ['ko', 'ja', 'de', 'fi', 'th', 'hi', 'zh-Hant', ...right]

const press = (name) => (page) => page.locator(`assent-banner button[value=${name}]`).click()
const openPanel = press('settings')
/** The panel with its services unfolded, at a place in it. */
const unfolded = (part) => async (page) => {
  await openPanel(page)
  await page.locator('assent-panel [part=record]').waitFor()
  for (const it of await page.locator('assent-panel summary').all()) await it.click()
  await page.locator(part).last().scrollIntoViewIfNeeded()
}
/** Back to the settings after a choice. */
const record = async (page) => {
  await press('accept')(page)
  await page.locator('assent-trigger button').click()
  await page.locator('assent-panel [part=record]').scrollIntoViewIfNeeded()
}
const trigger = async (page) => {
  await press('reject')(page)
  await page.locator('assent-trigger button').waitFor()
}
const scrollTo = (selector) => async (page) => {
  await press('reject')(page)
  await page.locator(selector).first().scrollIntoViewIfNeeded()
}
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const surfaces = {
  'banner-box': {},
  'banner-box-end': { config: { ui: { position: 'bottom-end' } } },
  'banner-box-top': { config: { ui: { position: 'top-end' } } },
  'banner-bar': { config: { ui: { layout: 'bar' } } },
  'banner-bar-top': { config: { ui: { layout: 'bar', position: 'top' } } },
  'banner-modal': { config: { ui: { layout: 'modal' } } },
  'banner-inline': { config: { ui: { layout: 'inline', target: '#here' } } },
  'banner-gpc': { gpc: true },
  'panel': { act: openPanel },
  'panel-marks-gpc': { act: openPanel, gpc: true, config: { ui: { marks: true } } },
  'panel-override': { gpc: true, config: { policy: { region: 'DE' } }, act: async (page) => {
    await openPanel(page)
    await page.locator('assent-panel [aria-pressed]').click()
  } },
  'panel-korea': { act: unfolded('assent-panel [part=category]'), config: { policy: { region: 'KR' }, categories: [
    { id: 'required' }, { id: 'functional' }, { id: 'analytics' }, { id: 'advertising' },
    { id: 'abroad', separate: 'overseas-transfer', name: 'Transfer to other countries', description: 'Clicks and scroll depth go to Warm Cloud Inc in the United States for 30 days.' },
    { id: 'letters', separate: 'marketing-messages', name: 'Letters about new pots', description: 'Once a month, by e-mail.' }] } },
  'panel-california': { act: unfolded('assent-panel [part=record]'), gpc: true, config: { policy: { region: 'US-CA' } } },
  'panel-exempt': { act: unfolded('assent-panel [aria-pressed]'), config: { policy: { region: 'GB' },
    services: [{ id: 'count', category: 'analytics', name: 'Own counting', ownUse: true, purpose: 'Counts visits.' }, { id: 'ads', category: 'advertising' }] } },
  'panel-child': { unasked: true, act: async (page) => { await page.evaluate('assent.open()'); await page.locator('assent-panel [part=record]').waitFor() },
    config: { policy: { audience: 'child' } } },
  'panel-services': { act: unfolded('assent-panel details li') },
  'panel-record': { act: record },
  'trigger': { act: trigger },
  'placeholder': { act: scrollTo('iframe') },
  'declaration': { act: scrollTo('assent-declaration table'), declaration: true },
  'choices': { act: scrollTo('assent-choices'), choices: true },
  'choices-gpc': { act: scrollTo('assent-choices'), choices: true, gpc: true },
  'notice': { act: async (page) => { await press('reject')(page); await page.locator('assent-notice section').waitFor() },
    config: { policy: { announced: day(-2), effective: day(20) } } },
}

const shot = (name, surface, more) => ({ locale: 'en', scheme: 'light', size: 'desktop', ...surfaces[surface], ...more, name, rtl: right.includes(more.locale) })

/** In each scheme and size; then each preset; then each language; then what is asked for otherwise. */
export const shots = [
  ...Object.keys(surfaces).flatMap((surface) => schemes.flatMap((scheme) => Object.keys(sizes).map((size) =>
    shot(`${surface}-${scheme}-${size}`, surface, { scheme, size })))),
  ...presets.slice(1).flatMap((preset) => ['banner-box', 'banner-bar', 'banner-modal', 'panel', 'placeholder', 'trigger'].flatMap((surface) => schemes.map((scheme) =>
    shot(`${surface}-${preset}-${scheme}`, surface, { scheme, config: { ...surfaces[surface].config, ui: { ...surfaces[surface].config?.ui, theme: { preset } } } })))),
  ...languages.flatMap((locale) => ['banner-box', 'banner-bar', 'panel', 'panel-services', 'placeholder', 'declaration', 'choices', 'notice'].map((surface) =>
    shot(`${surface}-${locale}`, surface, { locale, size: ['banner-box', 'panel', 'choices'].includes(surface) ? 'phone' : 'desktop' }))),
  ...['banner-box', 'banner-bar', 'panel', 'panel-services'].flatMap((surface) => [
    shot(`${surface}-320px`, surface, { size: 'narrow' }),
    shot(`${surface}-forced-colors`, surface, { forced: 'active' }),
    shot(`${surface}-contrast`, surface, { contrast: 'more' }),
  ]),
]

export const viewports = { ...sizes, narrow: { width: 320, height: 256 * 2 } }
