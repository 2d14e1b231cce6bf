/** What the banner says and offers: it asks, or tells of what runs already, and says why it is there again. No markup. */
import { daysText, keptDays } from '../../../src/declaration/keptDays.js'
import { dateText } from '../../../src/i18n/intl.js'
import type { Again, Consent, ServiceOptions } from '../../../src/index.js'
import { waitingIn } from '../../../src/model/waitsForAnswer.js'
import { categoryNames, signalLines } from '../../language/signalLines.js'
import { fill, type ShownTranslation } from '../../language/translationSource.js'

/** So many are named of what is new; the others are counted. */
const MOST_NAMED = 3

export interface BannerContent {
  /** Whether something waits for a yes. Where all of it runs until it is refused, the banner tells, and is acknowledged. */
  asks: boolean
  /** The categories that it is about alone, where the rest of a choice stays as it was. */
  asked: string[]
  title: string
  status: string[]
  texts: string[]
  /** How long the answer is kept. */
  kept: string
  /** The labels of its buttons: refuse, accept or acknowledge, settings. */
  labels: [string, string, string]
}

/** The categories that are still to be answered, where a visitor has answered others before: something in them is new, or has lapsed. */
function askedIn({ config, $policy, $decision }: Consent, again: Again | undefined): string[] {
  const { choices, method } = $decision.get() ?? {}
  if (!choices || (!again && method === 'embed.accept')) return []
  const asked = waitingIn(config, $policy.get(), { choices })
  // Where nothing else was chosen there is no rest.
  return Object.keys(choices).some((id) => id !== 'required' && !asked.includes(id)) ? asked : []
}

/** Why the banner is there again, a line for each reason. */
function reasons({ categories, version, lapsed, added }: Again, namesIn: (ids: readonly string[]) => string, nameOf: NameOf, { language, messages }: ShownTranslation): string[] {
  const news = added.flatMap(({ service, recipients }) => {
    const { vendor } = service
    const name = nameOf(service)
    if (recipients.length) return recipients.map((it) => (it === name ? it : `${it} (${name})`))
    return vendor.name && vendor.name !== name ? `${name} (${vendor.name})` : name
  })
  // Without its date the new version is one of the new things.
  if (version && !version.from) news.unshift(messages.policyLink)
  const few = news.slice(0, MOST_NAMED).join(messages.comma)
  const names = news[MOST_NAMED] ? fill(messages.more, { names: few, count: news.length - MOST_NAMED }, language) : few
  const old = namesIn(lapsed.filter((id) => categories.includes(id)))
  return [
    version?.from ? fill(messages.changedText, { date: dateText(version.from, language) }) : '',
    names && fill(messages.addedText, { names }),
    old && fill(messages.lapsedText, { names: old }),
  ].filter(Boolean)
}

/** What a service is called in the language shown. */
export type NameOf = (service: ServiceOptions) => string

/** @param now ms since 1970 UTC */
export function bannerContent(consent: Consent, shown: ShownTranslation, nameOf: NameOf, now: number): BannerContent {
  const { config, allows, $policy, $decision } = consent
  const { messages, language } = shown
  const { defaults, locks } = $policy.get()
  const again = consent.again()
  const asked = askedIn(consent, again)
  const offered = config.categories.filter(({ id, separate }) => !locks[id] && !separate && (!asked.length || asked.includes(id))).map((it) => it.id)
  const namesIn = (ids: readonly string[]): string => categoryNames(consent, shown, (id) => ids.includes(id))
  const runs = (id: string): boolean => !!defaults[id] && allows(id)
  const waiting = offered.filter((id) => !runs(id))
  // Also where only some of its services run.
  const running = offered.filter((id) => runs(id) || config.services.some((it) => it.category === id && runs(it.id)))
  const purposes = (text: string, ids: readonly string[]): string[] => (ids.length ? [fill(text, { purposes: namesIn(ids) })] : [])
  const kept = keptDays($policy.get(), offered, config.storage.onExpiry === 'reset' && asked.length ? $decision.get() : undefined, now)
  const answered = again ? asked.filter((id) => again.categories.includes(id)) : asked
  return {
    asks: waiting.length > 0,
    asked,
    title: waiting.length ? messages.bannerTitle : running.length ? messages.optOutTitle : messages.panelTitle,
    status: [
      ...signalLines(consent, shown),
      ...again ? reasons(again, namesIn, nameOf, shown) : [],
      ...answered.length ? [fill(messages.newText, { names: namesIn(answered) })] : [],
    ],
    texts: [...purposes(messages.bannerText, waiting), ...purposes(messages.optOutText, running)],
    kept: kept ? fill(messages.bannerChoice, { days: daysText(kept) }, language) : '',
    labels: [messages.rejectAll, waiting.length ? messages.acceptAll : messages.acknowledge, messages.settings],
  }
}
