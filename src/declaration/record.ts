/** The visitor’s own record: when it was made and under which id. */
import { fill } from '../i18n/fill.js'
import { dateText } from '../i18n/intl.js'
import type { Decision } from '../model/decision.js'
import type { Translation } from './translation.js'
import type { Tree } from './tree.js'

/** @param actions buttons for who has a record */
export const recordTree = (decision: Decision | undefined, { language, messages }: Translation, actions: Tree): Tree =>
  decision
    ? [
      // What was acknowledged was not chosen.
      ['p', {}, decision.method === 'banner.acknowledge'
        ? `${messages.choiceNone} ${messages.acknowledge}: ${dateText(decision.time, language)}`
        : fill(messages.choiceDate, { date: dateText(decision.time, language) })],
      ['p', {}, `${messages.consentId}: `, ['code', {}, decision.recordId]],
      actions,
    ]
    : ['p', {}, messages.choiceNone]
