/** `assent check`: reads a configuration as the page would, and says what is wrong with it. */
import { explain } from '../config/explain.js'
import { parseConfig } from '../config/parse.js'
import { misuse, readArgs, type Command } from './command.js'
import { readJson } from './readJson.js'

const help = `assent check <config.json>

Reads a configuration and prints every problem with its path, the value received and the fix.

Exit code 0: it is right. 1: it is not.`

export const check: Command = {
  summary: 'reads a configuration and says what is wrong with it',
  help,
  async run(args, { out, err }) {
    const { positionals } = readArgs({ args, options: {}, allowPositionals: true })
    const [file, ...more] = positionals
    if (file === undefined || more.length) throw misuse('Name one configuration file: assent check assent.json')
    const input = readJson(file)
    if (input instanceof Error) {
      err(`${file} is not JSON: ${input.message}`)
      return 1
    }
    const { problems } = parseConfig(input)
    for (const it of problems) err(explain(it))
    out(problems.length ? `${file}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}` : `${file} is right.`)
    return problems.length ? 1 : 0
  },
}
