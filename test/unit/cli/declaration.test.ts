// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { main } from '../../../src/cli/main.js'
import type { ConfigInput } from '../../../src/config/types.js'
import detailsKo from '../../../src/i18n/languages/details/ko.js'
import { useCommand } from './support.js'

const declaration = useCommand('declaration')

const site: ConfigInput = {
  policy: { version: '1', url: '/privacy' },
  services: [{ id: 'ga', use: 'google-analytics', options: { id: 'G-A1' } }],
}

describe('assent declaration', () => {
  it('prints HTML in English unless it is told otherwise, with what integrations say of themselves', async () => {
    const { code, out, err } = await declaration(site)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^<div lang="en" dir="ltr"><h2>Cookies and services on this site<\/h2>\n/)
    expect(out).toMatch(/<\/div>$/)
    expect(out).toContain('<h5>Google Analytics</h5>\n<p>Counts visits and shows which pages are read')
    expect(out).toContain('<th scope="row"><code>_ga</code></th>')
    expect(out).not.toMatch(/<button|<script|onclick|style=/i)
  })

  it('prints Markdown', async () => {
    const { code, out } = await declaration(site, '--format', 'md')
    expect(code).toBe(0)
    expect(out).toMatch(/^## Cookies and services on this site\n\n/)
    expect(out).toContain('\n| `_ga` | Cookie | Tells visitors apart. | 2 years | This site |\n')
  })

  it('prints a language, or the wider one there is', async () => {
    for (const tag of ['ko', 'ko-KR']) {
      const { out } = await declaration(site, '--locale', tag)
      expect(out).toContain(`<div lang="ko" dir="ltr"><h2>${detailsKo.declarationTitle}</h2>`)
      expect(out).toContain(`<p>${detailsKo.gaPurpose}</p>`)
      expect(out).toContain('2년')
    }
  })

  it('prints the configured language where none is named', async () => {
    expect((await declaration({ ...site, ui: { locale: 'ko' } })).out).toContain('lang="ko"')
    expect((await declaration({ ...site, ui: { locale: 'ko' } }, '--locale', 'en')).out).toContain('lang="en"')
  })

  it('lets the site’s own texts win, in languages of its own too', async () => {
    const messages = { ko: { declarationTitle: '쿠키 안내' }, eo: { declarationTitle: 'Kuketoj', policyLink: 'Politiko' } }
    expect((await declaration({ ...site, ui: { messages } }, '--locale', 'ko')).out).toContain('<h2>쿠키 안내</h2>')
    const { out } = await declaration({ ...site, ui: { messages } }, '--locale', 'eo')
    expect(out).toContain('<div lang="eo" dir="ltr"><h2>Kuketoj</h2>')
    expect(out).toContain('<h3>Categories</h3>')
  })

  it('prints what is offered and said in a region', async () => {
    const document: ConfigInput = {
      ...site, controller: { name: 'World Ltd' },
      categories: [{ id: 'required' }, { id: 'analytics' }, { id: 'abroad', name: 'Sending abroad', separate: 'overseas-transfer' }], signals: { gpc: [] },
      regions: { KR: { controller: { name: 'Korea KK' }, days: 90, languages: ['ko'], messages: { ko: { declarationTitle: '쿠키 안내' } } } },
    }
    const everywhere = await declaration(document)
    expect(everywhere.out).not.toContain('Sending abroad')
    const korea = await declaration(document, '--region', 'kr')
    for (const it of ['<div lang="ko"', '쿠키 안내', 'Sending abroad', 'Korea KK', '90일 동안', '[선택]']) expect(korea.out).toContain(it)
    expect(korea.out).not.toContain('World Ltd')
    expect(await declaration({ ...document, policy: { ...site.policy, region: 'KR' } })).toEqual(korea)
    expect((await declaration(document, '--region', 'KR', '--locale', 'en')).out).toContain('<div lang="en"')
    expect(await declaration(document, '--region', 'Korea')).toMatchObject({ code: 2, err: expect.stringMatching(/--region Korea: expected/) as string })
  })

  it('prints the version in force on a day, today where none is named', async () => {
    const policy = { version: '2', url: '/privacy', effective: '2026-12-01', previous: [{ version: '1' }] }
    const on = async (...args: string[]) => (await declaration({ ...site, policy }, ...args)).out
    expect(await on('--date', '2026-11-30')).toMatch(/<a href="\/privacy">Privacy policy<\/a> \(1\) · until November 30, 2026<\/p>\n<p>Our privacy policy changes on December 1, 2026\. /)
    expect(await on('--date', '2026-12-01')).toContain('Privacy policy</a> (2) · Applies from December 1, 2026</p>')
    const far = (year: number) => declaration({ ...site, policy: { ...policy, effective: `${year}-01-01` } })
    expect((await far(9000)).out).toContain('Privacy policy</a> (1)')
    expect((await far(2000)).out).not.toContain('changes on')
    for (const date of ['tomorrow', '2026-13-01', '2026']) {
      expect(await declaration(site, '--date', date)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--date') as string })
    }
  })

  it('promises for everywhere no more days than in any region that the site says something of', async () => {
    const days = async (more: Partial<ConfigInput>, ...args: string[]) =>
      /kept for (\d+) days/.exec((await declaration({ ...site, ...more }, ...args)).out)?.[1]
    expect(await days({})).toBe('180')
    expect(await days({ categories: [{ id: 'required' }, { id: 'analytics', lasts: 'P30D' }] })).toBe('30')
    expect(await days({ regions: { EEA: { days: 90 }, KR: { days: 60 } } })).toBe('60')
    expect(await days({ regions: { EEA: { days: 90 }, KR: { days: 60 } } }, '--region', 'DE')).toBe('90')
    expect(await days({ regions: { EEA: { days: 90 } } })).toBe('90')
  })

  it('says what is wrong with the configuration, and prints nothing then', async () => {
    expect(await declaration({ ...site, serivces: [] })).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Did you mean "services"?') as string })
    expect(await declaration('{')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('is not JSON') as string })
  })

  it('is misused without a file, with a format or a language that is not there, and says which there are', async () => {
    expect(await declaration(site, 'another.json')).toMatchObject({ code: 2, out: '' })
    expect(await declaration(site, '--format', 'pdf')).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/--format pdf.*html and md/) as string })
    expect(await declaration(site, '--format', 'constructor')).toMatchObject({ code: 2, out: '' })
    expect(await declaration({ ...site, ui: { messages: { eo: {} } } }, '--locale', 'xx'))
      .toMatchObject({ code: 2, out: '', err: expect.stringMatching(/--locale xx: .*There are en, .*ko.*, eo\./) as string })
  })

  it('is among the commands', async () => {
    const out: string[] = []
    expect(await main(['--help'], { out: (it) => out.push(it), err: () => undefined, env: {}, stopped: async () => undefined })).toBe(0)
    expect(out.join()).toMatch(/^ {2}declaration {2}prints what/m)
  })
})
