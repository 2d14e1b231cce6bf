/** `assent verify`: whether the receipts in a database are what was received. */
import { existsSync } from 'node:fs'
import { createSqliteStore } from '../collector/sqliteStore.js'
import { listAll } from '../collector/store.js'
import { verifyEntries } from '../collector/verify.js'
import { misuse, readArgs, type Command } from './command.js'

const help = `assent verify --data <file> [--record <id>]

Hashes every receipt again and follows the chain of each record.

  --data <file>     the database
  --record <id>     only this record

Exit code 0: nothing was changed. 1: something was. Notes (a receipt that is not there) do not change the code.`

export const verify: Command = {
  summary: 'checks that the receipts in a database are what was received',
  help,
  async run(args, { out }) {
    const { values } = readArgs({ args, options: { data: { type: 'string' }, record: { type: 'string' } } })
    if (values.data === undefined) throw misuse('--data is missing: name the database file, such as --data ./receipts.db.')
    // Opening would make an empty one, in which all is well.
    if (!existsSync(values.data)) throw misuse(`--data ${values.data}: there is no such file.`)

    const store = await createSqliteStore({ file: values.data })
    try {
      const { receipts, records, findings } = await verifyEntries(listAll(store, { recordId: values.record }))
      if (values.record !== undefined && !receipts) throw misuse(`--record ${values.record}: there is no receipt of this record.`)
      for (const it of findings) out(`${it.level}  ${it.code}  record ${it.recordId}  receipt ${it.receiptId}\n       ${it.message}`)
      const errors = findings.filter((it) => it.level === 'error').length
      out(`records: ${records}, receipts: ${receipts}, errors: ${errors}, notes: ${findings.length - errors}`)
      return errors ? 1 : 0
    } finally {
      await store.close()
    }
  },
}
