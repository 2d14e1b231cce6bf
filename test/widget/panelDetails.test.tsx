/** What the panel says of categories and services beyond their names. */
import { afterEach, describe, expect, it } from 'vitest'
import details from '../../src/i18n/languages/details/en.js'
import detailsKo from '../../src/i18n/languages/details/ko.js'
import en from '../../src/i18n/languages/en.js'
import ko from '../../src/i18n/languages/ko.js'
import type { ConfigInput } from '../../src/index.js'
import type { Widget } from '../../widget/mountBannerAndPanel.js'
import { createPanelDetails } from '../../widget/surfaces/panel/panelDetails.js'
import { createHandle, mountBannerAndPanel, panel } from './support.js'

let widget: Widget

/** Opens the panel, and waits for what those who look closer read, in the language of `ui.locale`. */
async function open(input: Partial<ConfigInput>): Promise<void> {
  const consent = createHandle(input)
  const { locale } = consent.config.ui
  widget = mountBannerAndPanel(consent, {
    messages: { ko }, loadDetails: () => Promise.resolve(detailsKo), details: () => Promise.resolve(createPanelDetails),
  })
  consent.show('panel')
  await panel().findByRole('heading', { name: (locale === 'ko' ? detailsKo : details).yourChoice })
}
const texts = (tag: string): string[] => [...document.querySelector('assent-panel')!.shadowRoot!.querySelectorAll(tag)].map((it) => it.textContent)

afterEach(() => widget.destroy())

describe('the marks of what must be and what may be', () => {
  it('stand behind each name where the site asks for them, and are part of it', async () => {
    await open({ ui: { marks: true } })
    expect(texts('h3 label')).toEqual([
      `${en.requiredName} ${en.required}`, ...[en.functionalName, en.analyticsName, en.advertisingName].map((it) => `${it} ${en.optional}`),
    ])
    expect(panel().getByRole('switch', { name: 'Analytics [Optional]' })).toBeEnabled()
  })

  it('are in the visitor’s language', async () => {
    await open({ ui: { marks: true, locale: 'ko' } })
    expect(texts('h3 label').slice(0, 2)).toEqual(['필수 [필수]', '추가 기능 [선택]'])
  })

  it('are left out otherwise', async () => {
    await open({})
    expect(texts('h3 label').join()).not.toMatch(/[[\]]/)
  })
})

describe('a category', () => {
  const lost = { en: 'Without them the site cannot remember your size.', ko: '치수를 기억할 수 없습니다.' }

  it.each([['en', lost.en], ['ko', lost.ko]])('says in %s what the visitor goes without by refusing, and the switch says it too', async (locale, said) => {
    await open({ ui: { locale }, categories: [{ id: 'required' }, { id: 'functional', lost }] })
    expect(panel().getByText(said)).toBeInTheDocument()
    expect(panel().getByRole('switch', { name: (locale === 'ko' ? ko : en).functionalName })).toHaveAccessibleDescription(RegExp(said))
  })
})

describe('a service', () => {
  const service = { id: 'maps', category: 'functional' }

  it('says what is lost by refusing it, and links to its vendor’s own way out, in another tab', async () => {
    await open({ services: [{ ...service, lost: 'No maps.', optOut: [{ url: 'https://maps.example/out' }, { url: 'https://all.example/', name: { en: 'All vendors' } }] }] })
    expect(panel().getByText(`${details.ifRefused}: No maps.`)).toBeInTheDocument()
    const links = ['maps.example/out', 'All vendors'].map((name) => panel().getByRole('link', { name }))
    expect(links[0]!.parentElement).toHaveTextContent(`${details.optOutLink}: maps.example/out, All vendors`)
    expect(links.map((it) => it.getAttribute('href'))).toEqual(['https://maps.example/out', 'https://all.example/'])
    for (const it of links) {
      expect(it).toHaveAttribute('target', '_blank')
      expect(it).toHaveAttribute('rel', 'noopener noreferrer')
    }
  })

  it('names who receives data, where, what for, for how long, and how to reach them', async () => {
    await open({
      services: [{
        ...service,
        transfers: [
          { recipient: 'Cloud Ltd', country: 'US', items: 'IP address', purpose: 'Delivery', senderPurpose: 'Speed', retention: '30 days', contact: 'dpo@cloud.example' },
          { recipient: 'Bare Ltd' },
        ],
      }],
    })
    expect(panel().getByText(`${details.recipients}:`)).toBeInTheDocument()
    const [cloud, bare] = panel().getAllByRole('listitem', { hidden: true })
    expect([...cloud!.childNodes].map((it) => it.textContent).join('|')).toBe(
      'Cloud Ltd| (United States)|Data: IP address|Purpose: Delivery|Our purpose: Speed|Recipient keeps it for: 30 days|Contact: dpo@cloud.example')
    expect(bare).toHaveTextContent(/^Bare Ltd$/)
  })

  it('says nothing of recipients where none are declared', async () => {
    await open({ services: [service] })
    expect(panel().queryByText(`${details.recipients}:`)).toBeNull()
    expect(panel().getByText(details.noCookies)).toBeInTheDocument()
  })

  it('is described in the visitor’s language, durations and countries too', async () => {
    await open({
      ui: { locale: 'ko' },
      services: [{
        ...service, name: { en: 'Maps', ko: '지도' }, purpose: { ko: '길을 보여 줍니다.' }, lost: { ko: '지도가 없습니다.' },
        vendor: { name: 'Karte', country: 'DE' }, cookies: [{ name: '_m', duration: 'P1Y' }],
        transfers: [{ recipient: 'Cloud Ltd', country: 'US', items: { ko: '위치' } }],
      }],
    })
    expect(panel().getByRole('heading', { name: '지도', level: 4, hidden: true })).toBeInTheDocument()
    for (const it of ['길을 보여 줍니다.', '거부하는 경우: 지도가 없습니다.', '제공 업체: Karte (독일)', '전송되는 정보: 위치']) {
      expect(panel().getByText(it)).toBeInTheDocument()
    }
    const [cookie, recipient] = panel().getAllByRole('listitem', { hidden: true })
    expect(cookie).toHaveTextContent('_m 쿠키 · 1년 · 이 사이트')
    expect(recipient).toHaveTextContent(/^Cloud Ltd \(미국\)/)
  })
})
