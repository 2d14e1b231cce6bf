/** Who is responsible, whom to turn to, and the policy in force with those before it. */
import type { ControllerOptions, PolicyOptions } from '../config/types.js'
import { fill } from '../i18n/fill.js'
import { dateText } from '../i18n/intl.js'
import { anchor } from './link.js'
import { contactTree, linksTree } from './service.js'
import type { Tree } from './tree.js'
import type { Words } from './words.js'

export function controllerTree({ name, url, contact, officer, rights, complaints }: ControllerOptions, words: Words): Tree {
  const { messages } = words
  const who = url ? anchor(url, name ?? url) : name
  const how = contactTree(contact, words)
  return [
    (who || how) && ['p', {}, `${messages.controller}: `, who, who && how && messages.comma, how],
    officer && ['p', {}, `${messages.officer}: ${officer}`],
    rights && ['p', {}, anchor(rights, messages.rights)],
    linksTree(messages.complaints, complaints, words),
  ]
}

export function policyTree({ url, version, effective, previous }: PolicyOptions, { language, messages }: Words): Tree {
  const since = effective && ` · ${fill(messages.effective, { date: dateText(effective, language) })}`
  return [
    ['p', {}, anchor(url, messages.policyLink), ` (${version})`, since],
    previous?.[0] && [
      ['p', {}, `${messages.previousVersions}:`],
      ['ul', {}, previous.map((it): Tree => ['li', {},
        it.url ? anchor(it.url, it.version) : it.version,
        it.until && ` (${fill(messages.until, { date: dateText(it.until, language) })})`,
      ])],
    ],
  ]
}
