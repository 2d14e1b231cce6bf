import { describe, expect, it } from 'vitest'
import { fill } from '../../src/i18n/fill.js'
import { countryName, durationText } from '../../src/i18n/intl.js'
import { detailFiles, messageFiles } from '../../src/i18n/languageFiles.js'
import detailsEn from '../../src/i18n/languages/details/en.js'
import en from '../../src/i18n/languages/en.js'
import { isRightToLeft, resolveLocale, textFor } from '../../src/i18n/locale.js'
import { locales } from '../../src/i18n/locales.js'
import { ownName } from '../../src/i18n/ownName.js'

const loadLocale = async (locale: string) => (await messageFiles[locale]!()).default
const loadDetails = async (locale: string) => (await detailFiles[locale]!()).default
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()

describe('every locale', () => {
  it.each(locales)('is complete and asks for the same values: %s', async (locale) => {
    const english = { ...en, ...detailsEn }
    const messages = locale === 'en' ? english : { ...await loadLocale(locale), ...await loadDetails(locale) }
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort())
    for (const key of Object.keys(english) as (keyof typeof english)[]) {
      expect(messages[key].trim() || key === 'comma', key).toBeTruthy()
      expect(placeholders(messages[key]), key).toEqual(placeholders(english[key]))
    }
  })

  it('has a file, English apart', () => {
    for (const it of [messageFiles, detailFiles]) expect(Object.keys(it).sort()).toEqual(locales.filter((one) => one !== 'en').sort())
  })

  it('calls itself by a name of its own, as Intl does any other', () => {
    const names = locales.map(ownName)
    expect(new Set(names).size).toBe(locales.length)
    expect(names.filter((it, i) => it === locales[i])).toEqual([])
    expect([ownName('ko'), ownName('eu')]).toEqual(['한국어', 'euskara'])
  })
})

describe('the locale', () => {
  const available = ['en', 'ko', 'de', 'pt-BR', 'zh-Hant', 'zh-Hans', 'nb', 'fr-CA', 'fr']
  it.each<[string, string, string | undefined, string[], string]>([
    ['the configured one', 'ko', 'de', ['fr'], 'ko'],
    ['a wider one', 'de-AT', undefined, [], 'de'],
    ['whatever the case', 'PT-br', undefined, [], 'pt-BR'],
    ['another region’s', 'pt-PT', undefined, [], 'pt-BR'],
    ['another region’s, for the bare language', 'pt', undefined, [], 'pt-BR'],
    ['the exact one first', 'fr-CA', undefined, [], 'fr-CA'],
    ['the wide one for an unknown region', 'fr-CH', undefined, [], 'fr'],
    ['English where the configured one is unknown', 'xx', 'ko', ['ko'], 'en'],
    ['the page’s', 'auto', 'ko-KR', ['de'], 'ko'],
    ['the browser’s where the page’s is unknown', 'auto', 'xx', ['yy', 'de-CH', 'ko'], 'de'],
    ['the browser’s where the page says nothing', 'auto', undefined, ['ko'], 'ko'],
    ['the browser’s where the page’s is empty', 'auto', '', ['ko'], 'ko'],
    ['English in the end', 'auto', undefined, [], 'en'],
    ['traditional for Taiwan', 'zh-TW', undefined, [], 'zh-Hant'],
    ['traditional for Hong Kong', 'zh-HK', undefined, [], 'zh-Hant'],
    ['traditional with a region', 'zh-Hant-MO', undefined, [], 'zh-Hant'],
    ['simplified for China', 'zh-CN', undefined, [], 'zh-Hans'],
    ['simplified for plain Chinese', 'zh', undefined, [], 'zh-Hans'],
    ['Bokmål for Norwegian', 'no', undefined, [], 'nb'],
    ['not a language that begins alike', 'auto', 'kok', ['en'], 'en'],
  ])('is %s', (_, wanted, page, browser, expected) => {
    expect(resolveLocale(wanted, page, browser, available) ?? 'en').toBe(expected)
  })

  it.each<[string, string | undefined]>([
    ['de_DE', 'de'], ['de_DE.UTF-8', 'de'], ['de_AT@euro', 'de'], ['DE_de', 'de'], [' de ', 'de'], ['de-', 'de'], ['de__DE', 'de'],
    ['pt_BR', 'pt-BR'], ['PT_br.ISO-8859-1', 'pt-BR'], ['pt_PT', 'pt'],
    ['zh_TW', 'zh-Hant'], ['zh_HK', 'zh-Hant'], ['zh_Hant_MO', 'zh-Hant'], ['zh-CHT', 'zh-Hant'], ['zh_TW.Big5', 'zh-Hant'], ['yue', 'zh-Hant'], ['zh-yue-HK', 'zh-Hant'],
    ['zh_CN', 'zh-Hans'], ['zh-CHS', 'zh-Hans'], ['zh-Hans-TW', 'zh-Hans'], ['zh_Hans_HK', 'zh-Hans'], ['cmn-Hans-CN', 'zh-Hans'], ['cmn_TW', 'zh-Hant'],
    ['iw', 'he'], ['IW', 'he'], ['iw_IL', 'he'], ['in', 'id'], ['in-ID', 'id'], ['In_id', 'id'], ['mo', 'ro'], ['mo_MD', 'ro'],
    ['no_NO', 'nb'], ['nn_NO', 'nb'], ['nb_NO', 'nb'], ['en_US_POSIX', 'en'],
    ['C', undefined], ['POSIX', undefined], ['_', undefined], ['-', undefined], ['.UTF-8', undefined], ['@', undefined], ['', undefined],
    ['ing', undefined], ['iwe', undefined], ['constructor', undefined], ['__proto__', undefined], ['toString', undefined], ['zhx', undefined],
    ['de;q=1', undefined], ['<b>', undefined], ['../en', undefined],
  ])('is found for the tag "%s" as pages write it: %s', (tag, expected) => {
    expect(resolveLocale('auto', tag, [], locales)).toBe(expected)
    expect(resolveLocale(tag, undefined, [], locales)).toBe(expected)
  })

  it.each(['a-', 'de_', 'zh-', '_', '.@', 'x'])('is looked for in no time, however long a page makes its tag: %s…', (part) => {
    const start = performance.now()
    resolveLocale('auto', part.repeat(500_000), ['ko'], locales)
    expect(performance.now() - start).toBeLessThan(200)
  })

  it.each(['iw', 'iw_IL', 'in', 'no', 'zh_TW'])('is the site’s own where that has an old name: %s', (name) => {
    expect(resolveLocale('auto', name, [], [name, 'en'])).toBe(name)
  })

  it('never crosses from one Chinese script to the other', () => {
    expect(resolveLocale('auto', undefined, ['zh-TW', 'ko'], ['en', 'ko', 'zh-Hans'])).toBe('ko')
  })

  it('finds what a site calls by region', () => {
    expect(resolveLocale('auto', 'zh-Hant', [], ['en', 'zh-TW'])).toBe('zh-TW')
  })
})

describe('a text', () => {
  it.each([
    ['for all', 'ko', 'for all'],
    [{ en: 'a', ko: 'b' }, 'ko', 'b'],
    [{ en: 'a', ko: 'b' }, 'ko-KR', 'b'],
    [{ en: 'a', ko: 'b' }, 'ja', 'a'],
    [{ ko: 'b', ja: 'c' }, 'fr', 'b'],
    [{ en: 'a', 'zh-TW': 'd' }, 'zh-Hant', 'd'],
    [undefined, 'en', undefined],
    [{}, 'en', undefined],
  ])('%j in %s is %s', (texts, locale, expected) => {
    expect(textFor(texts as Record<string, string>, locale)).toBe(expected)
  })
})

describe('the direction', () => {
  it.each([['ar', true], ['he-IL', true], ['fa', true], ['he_IL', true], ['iw', true], ['ji', true], ['ar_EG.UTF-8', true], ['en', false], ['arn', false], ['ko', false], ['in', false]])('of %s is from right to left: %s', (locale, expected) => {
    expect(isRightToLeft(locale)).toBe(expected)
  })
})

describe('plurals', () => {
  it.each<[string, Record<number, string>]>([
    ['en', { 1: '1 day.', 180: '180 days.' }],
    ['ko', { 1: '1일 동안', 365: '365일 동안' }],
    ['ru', { 1: '1 дня.', 21: '21 дня.', 22: '22 дней.', 180: '180 дней.' }],
    ['pl', { 1: '1 dzień.', 22: '22 dni.', 365: '365 dni.' }],
    ['lt', { 21: '21 dieną.', 180: '180 dienų.', 365: '365 dienas.' }],
    ['lv', { 21: '21 dienu.', 180: '180 dienas.', 365: '365 dienas.' }],
    ['ro', { 1: '1 zi.', 15: '15 zile.', 180: '180 de zile.' }],
    ['sl', { 1: '1 dan.', 2: '2 dneva.', 3: '3 dni.', 180: '180 dni.' }],
    ['cs', { 1: '1 dne.', 180: '180 dní.' }],
    ['sk', { 1: '1 deň.', 3: '3 dni.', 180: '180 dní.' }],
    ['is', { 21: '21 dag.', 180: '180 daga.' }],
    ['ar', { 1: '1 يوم.', 2: '2 يومين.', 7: '7 أيام.', 180: '180 يومًا.', 400: '400 يوم.' }],
    ['mt', { 5: '5 ijiem.', 180: '180 jum.' }],
    ['fr', { 1: '1 jour.', 180: '180 jours.' }],
  ])('the days of the banner go with their number: %s', async (locale, expected) => {
    const { bannerChoice } = locale === 'en' ? en : await loadLocale(locale)
    for (const [days, text] of Object.entries(expected)) expect(fill(bannerChoice, { days: +days }, locale)).toContain(` ${text}`)
  })

  it('of two numbers go with the second', async () => {
    expect(fill(en.bannerChoice, { days: '180–365' }, 'en')).toContain(' 180–365 days.')
    expect(fill((await loadLocale('lt')).bannerChoice, { days: '180–365' }, 'lt')).toContain(' 180–365 dienas.')
  })

  it.each(locales)('every form is of a category that the language has, and none stays unsaid: %s', async (locale) => {
    const messages = locale === 'en' ? { ...en, ...detailsEn } : { ...await loadLocale(locale), ...await loadDetails(locale) }
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
    for (const text of Object.values(messages)) {
      for (const [, forms] of text.matchAll(/\{\w+\|([^}]*)\}/g)) {
        const names = forms!.split('|').map((it) => it.split(':')[0]!)
        expect(pluralCategories).toEqual(expect.arrayContaining(names))
        expect(names.at(-1)).toBe('other')
      }
    }
    for (let days = 1; days <= 400; days += 1) expect(fill(messages.bannerChoice, { days }, locale)).not.toMatch(/[{}|]/)
  })

  it('of a language that Intl cannot know have the last form, and what has no value is left', () => {
    expect(fill('{days} {days|one:day|other:days}', { days: 1 }, 'not a tag')).toBe('1 days')
    expect(fill('{hours} {hours|one:hour|other:hours}', { days: 1 }, 'en')).toBe('{hours} {hours|one:hour|other:hours}')
    expect(fill('{days|few:x|other:days}', { days: 1 }, 'en')).toBe('days')
  })
})

describe('durations and countries', () => {
  it.each([
    ['P1Y', 'en', '1 year'], ['P13M', 'en', '13 months'], ['P1M', 'ko', '1개월'], ['PT1M', 'en', '1 minute'],
    ['P1DT12H', 'en', '1 day 12 hours'], ['P2W', 'ko', '2주'], ['nonsense', 'en', 'nonsense'],
  ])('writes %s in %s as %s', (duration, language, expected) => {
    expect(durationText(duration, language)).toBe(expected)
  })

  it('names countries, and leaves what it cannot name', () => {
    expect(countryName('IE', 'en')).toBe('Ireland')
    expect(countryName('IE', 'ko')).toBe('아일랜드')
    expect(countryName('?', 'en')).toBe('?')
  })
})
