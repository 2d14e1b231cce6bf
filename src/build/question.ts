/** The question in the words in which the widget asks whom no signal tells something else, made when the site is built. */
import type { Consent } from '../api.js'
import type { Config } from '../config/types.js'
import { isRightToLeft, matchLocale } from '../i18n/locale.js'
import { locales } from '../i18n/locales.js'
import { bannerTexts } from '../i18n/languages/en.js'
import type { Messages } from '../i18n/messages.js'
import { addressOf } from '../model/address.js'
import { resolveGrants } from '../model/grants.js'
import { meets } from '../model/need.js'
import type { Policy } from '../model/policy.js'
import { waitsForAnswer } from '../model/waitsForAnswer.js'
import type { Question } from '../site/site.js'
import { overridesFor } from '../../widget/language/visitorLanguage.js'
import { bannerContent } from '../../widget/surfaces/banner/bannerContent.js'
import { TITLE_ID } from '../../widget/surfaces/banner/bannerHost.js'
import { bannerLines } from '../../widget/surfaces/banner/bannerLines.js'
import { looksOf } from './looks.js'

/** A language and its texts. */
export interface Language {
  /** BCP 47 tag. */
  language: string
  messages?: Messages | undefined
  /** `Details.notKept`, for a banner that is part of the page’s HTML. */
  notKept?: string | undefined
}

/** As much of a handle as the words go by, of a visitor who has chosen nothing. */
const unanswered = (config: Config, policy: Policy): Consent => {
  const grants = resolveGrants(config, policy, undefined)
  return { config, allows: (need: string) => meets(need, grants), again: () => undefined, $policy: { get: () => policy }, $decision: { get: () => undefined } } as unknown as Consent
}

/** @returns nothing where the question is part of the page or a dialog, or nobody is asked */
export function questionOf(config: Config, policy: Policy, { language, messages: texts = bannerTexts as Messages }: Language, now: number): Question | undefined {
  const { layout, theme, messages: own } = config.ui
  if (!['box', 'bar'].includes(layout) || policy.languages || !waitsForAnswer(config, policy, undefined)) return undefined
  const consent = unanswered(config, policy)
  const messages = { ...texts, ...overridesFor(consent, language) }
  const content = bannerContent(consent, { language, messages }, ({ id }) => id, now)
  const lines = bannerLines(content, { text: messages.policyLink, href: addressOf(policy.url)! }, TITLE_ID)
  const looks = looksOf(theme)
  return {
    language,
    wide: !language.includes('-') && [...locales, ...Object.keys(own)].every((it) => it === language || !it.startsWith(`${language}-`)) && matchLocale(language, locales) !== undefined,
    rightToLeft: isRightToLeft(language),
    lines: lines.map(({ tag, text, attributes }) => [tag, text, attributes]),
    labels: content.labels,
    ...(looks && { looks }),
  }
}
