/** Who receives data, over all services: one table, in the form that Japan asks for where a purpose of the sender’s own is declared. */
import type { TransferInput } from '../config/types.js'
import { contactTree, countryText, serviceName, type Known } from './service.js'
import { tableTree, type Column } from './table.js'
import { say, type Words } from './translation.js'
import type { Tree } from './tree.js'

interface Row extends TransferInput {
  /** Name of the service that sends. */
  by: string
}

export function recipientsTree(services: readonly Known[], words: Words): Tree {
  const { messages } = words
  const rows = services.flatMap((it) => (it.own.transfers ?? []).map((one): Row => ({ ...one, by: serviceName(it, words) })))
  if (!rows.length) return ''
  const japanese = rows.some((it) => it.senderPurpose)
  const columns: Column<Row>[] = [
    [messages.recipient, ({ recipient, by }) => (recipient === by ? recipient : `${recipient} (${by})`)],
    [messages.country, (it) => countryText(it.country, words)],
    [messages.data, (it) => say(it.items, words)],
    [messages.senderPurpose, (it) => say(it.senderPurpose, words)],
    [japanese ? messages.recipientPurpose : messages.purpose, (it) => say(it.purpose, words)],
    [messages.retention, (it) => say(it.retention, words)],
    [messages.contact, (it) => contactTree(it.contact, words)],
  ]
  const title = japanese ? messages.transmissions : rows.every((it) => it.country) ? messages.transfers : messages.recipients
  return tableTree(title, columns, rows, 'h3')
}
