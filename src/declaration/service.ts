/** One service: who runs it, what for, what it keeps in the browser, who receives data and where, and how to get out of it. */
import type { CookieInput, LinkInput, ServiceOptions, TransferInput } from '../config/types.js'
import { countryName, durationText } from '../i18n/intl.js'
import type { ServiceTexts } from '../services/integration.js'
import { anchor } from './anchor.js'
import { say, type Translation } from './translation.js'
import type { Tree } from './tree.js'

/** What is known of a service: its own words and, behind them, those of its integration. */
export interface DescribedService {
  own: ServiceOptions
  brought: ServiceTexts | undefined
}

export const serviceName = ({ own, brought }: DescribedService, translation: Translation): string => say(own.name ?? brought?.name, translation) ?? own.id

export const cookiesOf = ({ own, brought }: DescribedService): readonly CookieInput[] => (own.cookies.length ? own.cookies : brought?.cookies ?? [])

/** A link to another site. */
export const linkTree = ({ url, name }: LinkInput, translation: Translation): Tree => {
  const shown = say(name, translation) ?? url.replace(/^\w+:\/+|\/$/g, '')
  return anchor(url, shown, { target: '_blank', rel: 'noopener noreferrer' })
}

/** How to reach somebody: a link where it is one, or an e-mail address. */
export const contactTree = (contact: string | undefined, translation: Translation): Tree =>
  contact && /^https?:/.test(contact) ? linkTree({ url: contact }, translation)
    : contact && /^\S+@\S+$/.test(contact) ? anchor(`mailto:${contact}`, contact)
    : contact

/** Links in a row, as part of a text: there they need not be as large as a button. */
export const rowTree = (links: readonly LinkInput[], translation: Translation): Tree =>
  links.map((it, i): Tree => [i ? translation.messages.comma : '', linkTree(it, translation)])

/** Links in a row, after a label. */
export const linksTree = (label: string, links: readonly LinkInput[] | undefined, translation: Translation): Tree =>
  links?.length ? ['p', {}, `${label}: `, rowTree(links, translation)] : ''

export const countryText = (code: string | undefined, { language }: Translation): string => (code ? countryName(code, language) : '')

/** How long it is kept, in the visitor’s language; nothing where that is not declared. */
export function lastsText({ kind = 'cookie', duration }: Pick<CookieInput, 'kind' | 'duration'>, { language, messages }: Translation): string {
  if (duration === 'session' || (!duration && kind === 'sessionStorage')) return messages.session
  return duration ? durationText(duration, language) : kind === 'cookie' ? '' : messages.untilDeleted
}

/** Whose it is, and what is said of what no page can delete. */
export const partyText = ({ reach }: CookieInput, { messages }: Translation): string =>
  messages[reach === 'third-party' || reach === 'partitioned' ? 'thirdParty' : 'firstParty']

function cookieTree(cookie: CookieInput, translation: Translation): Tree {
  const { messages } = translation
  const { name, kind = 'cookie', reach = 'page', purpose } = cookie
  const facts = [messages[kind], lastsText(cookie, translation), partyText(cookie, translation)].filter(Boolean).join(' · ')
  const said = [say(purpose, translation), reach !== 'page' && messages.unreachable].filter(Boolean).join(' ')
  return ['li', {}, ['code', {}, name], ' ', facts, said && ['p', {}, said]]
}

function transferTree({ recipient, country, items, purpose, senderPurpose, retention, contact }: TransferInput, translation: Translation): Tree {
  const { messages } = translation
  const facts: [string, Tree][] = [
    [messages.data, say(items, translation)], [messages.purpose, say(purpose, translation)], [messages.senderPurpose, say(senderPurpose, translation)],
    [messages.retention, say(retention, translation)], [messages.contact, contactTree(contact, translation)],
  ]
  return ['li', {}, recipient, country && ` (${countryText(country, translation)})`, facts.map(([label, it]) => it && ['p', {}, `${label}: `, it])]
}

/**
 * Who runs it, what for, and how to get out of it.
 * @param heading the tag of its heading
 */
export function aboutTree(known: DescribedService, translation: Translation, heading: 'h3' | 'h4' | 'h5'): Tree {
  const { own, brought } = known
  const { messages } = translation
  const vendor = { ...brought?.vendor, ...own.vendor }
  const purpose = say(own.purpose ?? brought?.purpose, translation)
  const country = countryText(vendor.country, translation)
  return [
    [heading, {}, serviceName(known, translation)],
    purpose && ['p', {}, purpose],
    vendor.name ? ['p', {}, `${messages.provider}: ${vendor.name}`, country && ` (${country})`] : country && ['p', {}, `${messages.country}: ${country}`],
    vendor.privacy && ['p', {}, linkTree({ url: vendor.privacy, name: messages.providerPolicy }, translation)],
    linksTree(messages.optOutLink, own.optOut ?? brought?.optOut, translation),
    own.lost && ['p', {}, `${messages.ifRefused}: ${say(own.lost, translation)}`],
  ]
}

/** @param heading the tag of its heading */
export function serviceTree(known: DescribedService, translation: Translation, heading: 'h3' | 'h4'): Tree {
  const { messages } = translation
  const { transfers } = known.own
  const cookies = cookiesOf(known)
  return [
    aboutTree(known, translation, heading),
    cookies.length ? ['ul', {}, cookies.map((it) => cookieTree(it, translation))] : ['p', {}, messages.noCookies],
    transfers && [['p', {}, `${messages.recipients}:`], ['ul', {}, transfers.map((it) => transferTree(it, translation))]],
  ]
}
