/** One service: who runs it, what for, what it keeps in the browser, who receives data and where, and how to get out of it. */
import type { CookieInput, LinkInput, ServiceOptions, TransferInput } from '../config/types.js'
import { countryName, durationText } from '../i18n/intl.js'
import type { ServiceTexts } from '../services/service.js'
import { anchor } from './link.js'
import type { Tree } from './tree.js'
import { say, type Words } from './words.js'

/** What is known of a service: its own words and, behind them, those of its integration. */
export interface Known {
  own: ServiceOptions
  brought: ServiceTexts | undefined
}

export const serviceName = ({ own, brought }: Known, words: Words): string => say(own.name ?? brought?.name, words) ?? own.id

export const cookiesOf = ({ own, brought }: Known): readonly CookieInput[] => (own.cookies.length ? own.cookies : brought?.cookies ?? [])

/** A link to another site. */
export const linkTree = ({ url, name }: LinkInput, words: Words): Tree => {
  const shown = say(name, words) ?? url.replace(/^\w+:\/+|\/$/g, '')
  return anchor(url, shown, { target: '_blank', rel: 'noopener noreferrer' })
}

/** How to reach somebody: a link where it is one, or an e-mail address. */
export const contactTree = (contact: string | undefined, words: Words): Tree =>
  contact && /^https?:/.test(contact) ? linkTree({ url: contact }, words)
    : contact && /^\S+@\S+$/.test(contact) ? anchor(`mailto:${contact}`, contact)
    : contact

/** Links in a row, as part of a text: there they need not be as large as a button. */
export const rowTree = (links: readonly LinkInput[], words: Words): Tree =>
  links.map((it, i): Tree => [i ? words.messages.comma : '', linkTree(it, words)])

/** Links in a row, after a label. */
export const linksTree = (label: string, links: readonly LinkInput[] | undefined, words: Words): Tree =>
  links?.length ? ['p', {}, `${label}: `, rowTree(links, words)] : ''

export const countryText = (code: string | undefined, { language }: Words): string => (code ? countryName(code, language) : '')

/** How long it is kept, in the visitor’s language; nothing where that is not declared. */
export function lastsText({ kind = 'cookie', duration }: Pick<CookieInput, 'kind' | 'duration'>, { language, messages }: Words): string {
  if (duration === 'session' || (!duration && kind === 'sessionStorage')) return messages.session
  return duration ? durationText(duration, language) : kind === 'cookie' ? '' : messages.untilDeleted
}

/** Whose it is, and what is said of what no page can delete. */
export const partyText = ({ reach }: CookieInput, { messages }: Words): string =>
  messages[reach === 'third-party' || reach === 'partitioned' ? 'thirdParty' : 'firstParty']

function cookieTree(cookie: CookieInput, words: Words): Tree {
  const { messages } = words
  const { name, kind = 'cookie', reach = 'page', purpose } = cookie
  const facts = [messages[kind], lastsText(cookie, words), partyText(cookie, words)].filter(Boolean).join(' · ')
  const said = [say(purpose, words), reach !== 'page' && messages.unreachable].filter(Boolean).join(' ')
  return ['li', {}, ['code', {}, name], ' ', facts, said && ['p', {}, said]]
}

function transferTree({ recipient, country, items, purpose, senderPurpose, retention, contact }: TransferInput, words: Words): Tree {
  const { messages } = words
  const facts: [string, Tree][] = [
    [messages.data, say(items, words)], [messages.purpose, say(purpose, words)], [messages.senderPurpose, say(senderPurpose, words)],
    [messages.retention, say(retention, words)], [messages.contact, contactTree(contact, words)],
  ]
  return ['li', {}, recipient, country && ` (${countryText(country, words)})`, facts.map(([label, it]) => it && ['p', {}, `${label}: `, it])]
}

/**
 * Who runs it, what for, and how to get out of it.
 * @param heading the tag of its heading
 */
export function aboutTree(known: Known, words: Words, heading: 'h3' | 'h4' | 'h5'): Tree {
  const { own, brought } = known
  const { messages } = words
  const vendor = { ...brought?.vendor, ...own.vendor }
  const purpose = say(own.purpose ?? brought?.purpose, words)
  const country = countryText(vendor.country, words)
  return [
    [heading, {}, serviceName(known, words)],
    purpose && ['p', {}, purpose],
    vendor.name ? ['p', {}, `${messages.provider}: ${vendor.name}`, country && ` (${country})`] : country && ['p', {}, `${messages.country}: ${country}`],
    vendor.privacy && ['p', {}, linkTree({ url: vendor.privacy, name: messages.providerPolicy }, words)],
    linksTree(messages.optOutLink, own.optOut ?? brought?.optOut, words),
    own.lost && ['p', {}, `${messages.ifRefused}: ${say(own.lost, words)}`],
  ]
}

/** @param heading the tag of its heading */
export function serviceTree(known: Known, words: Words, heading: 'h3' | 'h4'): Tree {
  const { messages } = words
  const { transfers } = known.own
  const cookies = cookiesOf(known)
  return [
    aboutTree(known, words, heading),
    cookies.length ? ['ul', {}, cookies.map((it) => cookieTree(it, words))] : ['p', {}, messages.noCookies],
    transfers && [['p', {}, `${messages.recipients}:`], ['ul', {}, transfers.map((it) => transferTree(it, words))]],
  ]
}
