/** The declaration: what a policy page says of categories, services, cookies and recipients, and to a visitor of the own choice. */
import type { Config, CookieInput } from '../config/types.js'
import { fill } from '../i18n/fill.js'
import { isRightToLeft } from '../i18n/locale.js'
import type { Decision } from '../model/decision.js'
import type { Grants } from '../model/grants.js'
import { DAYS } from '../model/days.js'
import type { Policy } from '../model/policy.js'
import type { ServiceTexts } from '../services/service.js'
import { browsersTree } from './browsers.js'
import { categoryTree, stateText } from './category.js'
import { controllerTree, policyTree } from './controller.js'
import { ignoredTree } from './ignored.js'
import { ownStorage } from './ownStorage.js'
import { recipientsTree } from './recipients.js'
import { recordTree } from './record.js'
import { aboutTree, cookiesOf, lastsText, partyText, serviceName, type Known } from './service.js'
import { tableTree, type Column } from './table.js'
import type { Branch, Tree } from './tree.js'
import { say, type Words } from './words.js'

/** What goes by the region. */
export type DeclarationPolicy = Pick<Policy, 'locks'> & Partial<Pick<Policy, 'signals' | 'days' | 'lifetimes' | 'links' | 'url' | 'marks' | 'controller' | 'optOut'>>

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

function cookiesTree(known: Known, words: Words): Tree {
  const { messages } = words
  const cookies = cookiesOf(known)
  const kinds = [...new Set(cookies.map(({ kind = 'cookie' }) => messages[kind]))].join(messages.comma)
  const columns: Column<CookieInput>[] = [
    [messages.name, (it) => ['code', {}, it.name]],
    [messages.kind, ({ kind = 'cookie' }) => messages[kind]],
    [messages.purpose, ({ purpose, reach = 'page' }) => [say(purpose, words), reach !== 'page' && ` ${messages.unreachable}`]],
    [messages.duration, (it) => lastsText(it, words)],
    [messages.provider, (it) => partyText(it, words)],
  ]
  return cookies.length ? tableTree(`${serviceName(known, words)}: ${kinds}`, columns, cookies) : ['p', {}, messages.noCookies]
}

function choiceTree({ decision, said, change, withdraw, optOut }: DeclarationState, links: DeclarationPolicy['links'], words: Words): Tree {
  const { messages } = words
  const labels = [...new Set(links)].map((it) => messages[it === 'do-not-sell' ? 'doNotSell' : 'privacyChoices'])
  return [
    ['h3', {}, messages.yourChoice],
    // In a place of their own, so that a button stays the same one when the record before it comes or goes.
    ['div', {}, recordTree(decision, words, '')],
    ['p', {},
      ['button', { type: 'button', onClick: change }, messages.change], ' ',
      decision && ['button', { type: 'button', onClick: withdraw }, messages.withdraw],
      labels.map((it): Tree => [' ', ['button', { type: 'button', onClick: () => optOut(it) }, it]])],
    ['p', { role: 'status' }, said],
  ]
}

/**
 * @param brought what vendor integrations say of their services, by service id
 * @param policy of a region; absent in what is printed for everywhere
 * @param state of a visitor; absent in what is printed
 */
export function declarationTree(
  config: Config, brought: Readonly<Record<string, ServiceTexts | undefined>>, words: Words, policy?: DeclarationPolicy, state?: DeclarationState,
): Branch {
  const { language, messages } = words
  const { locks, days = config.storage.days ?? DAYS, url = config.policy.url, marks = config.ui.marks, controller = config.controller, optOut } = policy ?? {}
  const longest = Math.max(days, ...Object.values(policy?.lifetimes ?? {}).flatMap((it) => [it.granted, it.denied]))
  const known = [...ownStorage(config, longest, words), ...config.services.map((own): Known => ({ own, brought: brought[own.id] }))]
  const offered = config.categories.filter(({ id, separate }) => (locks ? locks[id] !== 'elsewhere' : !separate))
  const stateOf = (id: string): string | undefined => state && policy && stateText(id, state.grants, policy, words)
  return ['div', { lang: language, dir: isRightToLeft(language) ? 'rtl' : 'ltr' },
    ['h2', {}, messages.declarationTitle],
    controllerTree(controller, words),
    policyTree({ ...config.policy, url }, words),
    ['p', {}, fill(messages.bannerChoice, { days }, language)],
    policy && ignoredTree(policy, words),
    ['h3', {}, messages.categories],
    offered.map((category): Tree => [
      categoryTree({ ...category, optOut: [...category.optOut ?? [], ...optOut?.[category.id] ?? []] }, marks, words, stateOf(category.id)),
      known.filter((it) => it.own.category === category.id).map((it): Tree => [
        aboutTree(it, words, 'h5'),
        // Chosen by itself, it need not be as its category is.
        state && it.own.id in state.grants && state.grants[it.own.id] !== state.grants[category.id] && ['p', {}, ['strong', {}, stateOf(it.own.id)]],
        cookiesTree(it, words),
      ]),
    ]),
    recipientsTree(known, words),
    browsersTree(words),
    state && choiceTree(state, policy?.links, words),
  ]
}
