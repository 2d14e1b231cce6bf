/** Who receives data, over all services: one table, in the form that Japan asks for where a purpose of the sender’s own is declared. */
import type { TransferInput } from '../config/types.js'
import { contactTree, countryText, serviceName, type DescribedService } from './service.js'
import { tableTree, type Column } from './table.js'
import { say, type Translation } from './translation.js'
import type { Tree } from './tree.js'

interface Row extends TransferInput {
  /** Name of the service that sends. */
  by: string
}

export function recipientsTree(services: readonly DescribedService[], translation: Translation): Tree {
  const { messages } = translation
  const rows = services.flatMap((it) => (it.own.transfers ?? []).map((one): Row => ({ ...one, by: serviceName(it, translation) })))
  if (!rows.length) return ''
  const japanese = rows.some((it) => it.senderPurpose)
  const columns: Column<Row>[] = [
    [messages.recipient, ({ recipient, by }) => (recipient === by ? recipient : `${recipient} (${by})`)],
    [messages.country, (it) => countryText(it.country, translation)],
    [messages.data, (it) => say(it.items, translation)],
    [messages.senderPurpose, (it) => say(it.senderPurpose, translation)],
    [japanese ? messages.recipientPurpose : messages.purpose, (it) => say(it.purpose, translation)],
    [messages.retention, (it) => say(it.retention, translation)],
    [messages.contact, (it) => contactTree(it.contact, translation)],
  ]
  const title = japanese ? messages.transmissions : rows.every((it) => it.country) ? messages.transfers : messages.recipients
  return tableTree(title, columns, rows, 'h3')
}
