/** The declaration: what a policy page says of categories, services, cookies and recipients, and to a visitor of the own choice. */
import type { Config, CookieInput } from '../config/types.js'
import { fill } from '../i18n/fill.js'
import { isRightToLeft } from '../i18n/locale.js'
import { ANSWER_DAYS } from '../model/days.js'
import type { Decision } from '../model/decision.js'
import type { Grants } from '../model/grants.js'
import type { Policy } from '../model/policy.js'
import { REQUIRED } from '../model/required.js'
import type { ServiceTexts } from '../services/integration.js'
import { browsersTree } from './browsers.js'
import { categoryTree, keptText, stateText } from './category.js'
import { controllerTree, policyTree } from './controller.js'
import { ignoredSignalsTree } from './ignoredSignals.js'
import { daysText, keptDays, type KeptDays } from './keptDays.js'
import { ownStorage } from './ownStorage.js'
import { recipientsTree } from './recipients.js'
import { recordTree } from './record.js'
import { aboutTree, cookiesOf, lastsText, partyText, serviceName, type DescribedService } from './service.js'
import { tableTree, type Column } from './table.js'
import { say, type Translation } from './translation.js'
import type { Branch, Tree } from './tree.js'

/** What goes by the region. */
export type DeclarationPolicy = Pick<Policy, 'locks'> & Partial<Pick<Policy, 'signals' | 'days' | 'lifetimes' | 'links' | 'url' | 'marks' | 'controller' | 'optOut'>>

/** When it is read, and where. */
export interface Reading {
  /** The reader's own date as YYYY-MM-DD, which tells the version in force. */
  today: string
  /** How long an answer is kept at least, where it is printed for several regions. */
  kept?: KeptDays | undefined
}

/** How it stands with this visitor, and what the visitor can do about it. */
export interface DeclarationState {
  decision: Decision | undefined
  grants: Grants
  /** What has changed, for who cannot see it. */
  said?: string
  change(): void
  withdraw(): void
  /** One press opts out of sale and sharing, where the region's law wants that at hand. @param label what was pressed */
  optOut(label: string): void
}

function cookiesTree(known: DescribedService, translation: Translation): Tree {
  const { messages } = translation
  const cookies = cookiesOf(known)
  const kinds = [...new Set(cookies.map(({ kind = 'cookie' }) => messages[kind]))].join(messages.comma)
  const columns: Column<CookieInput>[] = [
    [messages.name, (it) => ['code', {}, it.name]],
    [messages.kind, ({ kind = 'cookie' }) => messages[kind]],
    [messages.purpose, ({ purpose, reach = 'page' }) => [say(purpose, translation), reach !== 'page' && ` ${messages.unreachable}`]],
    [messages.duration, (it) => lastsText(it, translation)],
    [messages.provider, (it) => partyText(it, translation)],
  ]
  return cookies.length ? tableTree(`${serviceName(known, translation)}: ${kinds}`, columns, cookies) : ['p', {}, messages.noCookies]
}

function choiceTree({ decision, said, change, withdraw, optOut }: DeclarationState, links: DeclarationPolicy['links'], translation: Translation): Tree {
  const { messages } = translation
  const labels = [...new Set(links)].map((it) => messages[it === 'do-not-sell' ? 'doNotSell' : 'privacyChoices'])
  return [
    ['h3', {}, messages.yourChoice],
    // In a place of their own, so that a button stays the same one when the record before it comes or goes.
    ['div', {}, recordTree(decision, translation, '')],
    ['p', {},
      ['button', { type: 'button', onPress: change }, messages.change], ' ',
      // Where nothing was agreed to there is nothing to withdraw, but something to refuse.
      decision && ['button', { type: 'button', onPress: withdraw }, messages[decision.method === 'banner.acknowledge' ? 'rejectAll' : 'withdraw']],
      labels.map((it): Tree => [' ', ['button', { type: 'button', onPress: () => optOut(it) }, it]])],
    ['p', { role: 'status' }, said],
  ]
}

/**
 * @param brought what vendor integrations say of their services, by service id
 * @param policy of a region; absent in what is printed for everywhere
 * @param state of a visitor; absent in what is printed
 */
export function declarationTree(
  config: Config, brought: Readonly<Record<string, ServiceTexts | undefined>>, translation: Translation, { today, kept }: Reading,
  policy?: DeclarationPolicy, state?: DeclarationState,
): Branch {
  const { language, messages } = translation
  const { locks, days = config.storage.days ?? ANSWER_DAYS, url = config.policy.url, marks = config.ui.marks, controller = config.controller, optOut } = policy ?? {}
  const longest = Math.max(days, ...Object.values(policy?.lifetimes ?? {}).flatMap((it) => [it.granted, it.denied]))
  const known = [...ownStorage(config, longest, translation), ...config.services.map((own): DescribedService => ({ own, brought: brought[own.id] }))]
  const offered = config.categories.filter(({ id, separate }) => (locks ? locks[id] !== 'elsewhere' : !separate))
  const free = offered.map((it) => it.id).filter((id) => id !== REQUIRED && !locks?.[id])
  const stateOf = (id: string): string | undefined => state && policy && stateText(id, state.grants, policy, translation)
  return ['div', { lang: language, dir: isRightToLeft(language) ? 'rtl' : 'ltr' },
    ['h2', {}, messages.declarationTitle],
    controllerTree(controller, translation),
    policyTree({ ...config.policy, url }, translation, today),
    ['p', {}, fill(messages.bannerChoice, { days: daysText(keptDays({ days, lifetimes: policy?.lifetimes }, free) ?? kept ?? { yes: days, no: days }) }, language)],
    policy && ignoredSignalsTree(policy, translation),
    ['h3', {}, messages.categories],
    offered.map((category): Tree => [
      categoryTree(
        { ...category, optOut: [...category.optOut ?? [], ...optOut?.[category.id] ?? []] },
        keptText(category, policy ?? {}, free, config, translation), marks, translation, stateOf(category.id),
      ),
      known.filter((it) => it.own.category === category.id).map((it): Tree => [
        aboutTree(it, translation, 'h5'),
        // Chosen by itself, it need not be as its category is.
        state && it.own.id in state.grants && state.grants[it.own.id] !== state.grants[category.id] && ['p', {}, ['strong', {}, stateOf(it.own.id)]],
        cookiesTree(it, translation),
      ]),
    ]),
    recipientsTree(known, translation),
    browsersTree(translation),
    state && choiceTree(state, policy?.links, translation),
  ]
}
