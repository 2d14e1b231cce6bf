/** Who is responsible, whom to turn to, and the policy in force with those before it. */
import type { ControllerOptions, PolicyOptions } from '../config/types.js'
import { fill } from '../i18n/fill.js'
import { dateText } from '../i18n/intl.js'
import { dayBeside, startOf } from '../model/policyVersions.js'
import { anchor } from './anchor.js'
import { contactTree, linksTree } from './service.js'
import type { Translation } from './translation.js'
import type { Tree } from './tree.js'

export function controllerTree({ name, url, contact, officer, rights, complaints }: ControllerOptions, translation: Translation): Tree {
  const { messages } = translation
  const who = url ? anchor(url, name ?? url) : name
  const how = contactTree(contact, translation)
  return [
    (who || how) && ['p', {}, `${messages.controller}: `, who, who && how && messages.comma, how],
    officer && ['p', {}, `${messages.officer}: ${officer}`],
    rights && ['p', {}, anchor(rights, messages.rights)],
    linksTree(messages.complaints, complaints, translation),
  ]
}

/**
 * The version in force, the one that is announced beside it, and those that are over.
 * @param today as YYYY-MM-DD
 */
export function policyTree(policy: PolicyOptions, { language, messages }: Translation, today: string): Tree {
  const { url, version, effective = '', announced = '', previous = [] } = policy
  const on = (text: string, date: string): string => fill(text, { date: dateText(date, language) })
  const coming = today < effective
  /** How many versions are not in force yet. */
  const ahead = coming && previous.length ? 1 : 0
  // Where nobody has named the one before, what is in force is not known here.
  const known = !coming || ahead === 1
  const inForce = ahead ? previous[0]! : policy
  const [since, until] = [startOf(policy, ahead), ahead ? dayBeside(effective, -1) : undefined]
  const over = previous.slice(ahead)
  return [
    known && ['p', {},
      anchor(inForce.url ?? url, messages.policyLink), ` (${inForce.version})`,
      since && ` · ${on(messages.effective, since)}`, until && ` · ${on(messages.until, until)}`,
    ],
    // Before the day from which visitors are told of it nothing is said.
    ...coming && (!known || today >= announced) ? [
      ['p', {}, `${on(messages.noticeText!, effective)} `, anchor(url, messages.policyLink), ` (${version})`],
      ['p', {}, messages.listsNow],
    ] as Tree[] : [],
    over.length > 0 && [
      ['p', {}, `${messages.previousVersions}:`],
      ['ul', {}, over.map((it): Tree => ['li', {},
        it.url ? anchor(it.url, it.version) : it.version,
        it.until && ` (${on(messages.until, it.until)})`,
      ])],
    ],
  ]
}
