/** `assent verify`: whether the receipts in a database are what was received. */
import type { Head } from '../collector/seal.js'
import { findDriver } from '../collector/sqliteDriver.js'
import { openReader } from '../collector/sqliteReader.js'
import type { Finding } from '../collector/verifyEntries.js'
import { verifyFile, type Verified } from '../collector/verifyFile.js'
import { misuse, readArgs, type Command } from './command.js'

const help = `assent verify --data <file> [options]

Hashes every receipt again and follows the seals from row to row: finds rows that were changed, taken out, added, put elsewhere or dated
back. Reads only, also while a collector is running.

  --data <file>        the database
  --record <id>        only this record
  --expect <row:seal>  a last row and its seal as an earlier run printed them and you kept them elsewhere; repeat it for more. Without
                       one, who can write to the file can take rows from its end, or make all seals anew, and it is not seen
  --all                every finding, and not only the first 100 errors and 20 notes

Exit code 0: nothing was changed. 1: something was, or there is nothing to verify. 2: this is no database of receipts. Notes do not change
the code: they are about what pages say (the order of their receipts, the time of their clock), which anybody can post.`

/** How many of each level are printed. */
const SHOWN = { error: 100, note: 20 }

const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`

function readExpected(text: string): Head {
  const [, number, seal] = /^([1-9]\d{0,14}):(sha256-[\w-]{43})$/.exec(text) ?? []
  if (number !== undefined && seal !== undefined) return { number: Number(number), seal }
  throw misuse(`--expect ${text}: give a row and its seal as assent verify prints them, such as 12:sha256-…`)
}

/** Prints findings as they come and counts them. */
function createPrinter(out: (line: string) => void, all: boolean) {
  const counts = { error: 0, note: 0 }
  let firstWrong: number | undefined
  return {
    counts,
    firstWrong: () => firstWrong,
    find({ level, code, row, recordId, receiptId, message }: Finding): void {
      if (level === 'error' && row !== undefined) firstWrong = Math.min(firstWrong ?? row, row)
      if (++counts[level] > SHOWN[level] && !all) return
      const where = [row !== undefined && `row ${row}`, recordId && `record ${recordId}`, receiptId && `receipt ${receiptId}`]
      out([level.padEnd(5), code, ...where.filter(Boolean)].join('  '))
      out(`       ${message}`)
    },
    more(): void {
      for (const level of ['error', 'note'] as const) {
        if (!all && counts[level] > SHOWN[level]) out(`… and ${plural(counts[level] - SHOWN[level], `more ${level}`)} (--all prints them)`)
      }
    },
  }
}

const openFile = (file: string, driver: string): ReturnType<typeof openReader> => {
  try {
    return openReader(file, driver)
  } catch (cause) {
    throw misuse(`--data ${file}: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

export const verify: Command = {
  summary: 'checks that the receipts in a database are what was received',
  help,
  async run(args, { out }) {
    const { values } = readArgs({
      args,
      options: {
        data: { type: 'string' }, record: { type: 'string' }, expect: { type: 'string', multiple: true, default: [] }, all: { type: 'boolean', default: false },
      },
    })
    if (values.data === undefined) throw misuse('--data is missing: name the database file, such as --data ./receipts.db.')
    const expected = values.expect.map(readExpected)
    const reader = openFile(values.data, findDriver([import.meta.url, `${process.cwd()}/x.js`]))
    const { counts, find, firstWrong, more } = createPrinter(out, values.all)
    let verified: Verified
    let disturbed = false
    try {
      verified = await verifyFile(reader.db, { recordId: values.record, expected, find })
      disturbed = reader.disturbed()
    } finally {
      reader.close()
    }
    const { receipts, records, last } = verified
    if (values.record !== undefined && !receipts) throw misuse(`--record ${values.record}: there is no receipt of this record.`)
    more()
    if (counts.error) out(`first wrong row: ${firstWrong()}`)
    if (counts.error && disturbed) out('The file was written to meanwhile, which may be all that was found: run it again.')
    out(`records: ${records}, receipts: ${receipts}, errors: ${counts.error}, notes: ${counts.note}`)
    if (!receipts) out('There is no receipt in it, and so nothing that could be verified.')
    else if (values.record === undefined) out(`last row and its seal, to be kept elsewhere for --expect: ${last.number}:${last.seal}`)
    return counts.error || !receipts ? 1 : 0
  },
}
