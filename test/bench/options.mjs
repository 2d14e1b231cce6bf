/** What the command line asks for. */
import { parseArgs } from 'node:util'
import { subjects } from './subjects.mjs'

export const USAGE = `npm run bench -- [options]
  --rounds N        each subject so often, in turn; 5 unless told
  --only a,b        of ${Object.keys(subjects).join(', ')}
  --json FILE       also writes every sample there
  --write           also writes demo/reference/bench.md`

/**
 * @param {string[]} args
 * @returns {{ rounds: number, names: string[], json?: string, write: boolean, help: boolean }}
 * @throws {Error} for what cannot be done
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '5' },
      only: { type: 'string', default: Object.keys(subjects).join() },
      json: { type: 'string' },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) throw Error(`--rounds ${values.rounds}: must be a whole number from 1.`)
  const asked = values.only.split(',')
  const unknown = asked.filter((it) => !Object.hasOwn(subjects, it))
  if (unknown.length) throw Error(`--only ${unknown}: there are ${Object.keys(subjects).join(', ')}.`)
  return { ...values, rounds, names: Object.keys(subjects).filter((it) => asked.includes(it)) }
}
