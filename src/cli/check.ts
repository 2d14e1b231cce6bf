/** `assent check`: reads a configuration as the page would, and says what is wrong with it, and what could be better. */
import { misuse, readArgs, type Command } from './command.js'
import { findingsOf, lineOf, type Finding } from './findings.js'
import { readJson } from './readJson.js'

const help = `assent check <config.json> [--strict]

Reads a configuration and prints everything that is wrong with it, each with its line and column, its path, the value
received, the one expected and the fix; then advice.

An error is what has the page hold everything, or what it would not do as it is written: an option, id, address or date that
is none, a key that is there twice, a colour or length that is none, colours that cannot be read in light or in dark, a region
that nobody is in. Errors go to the standard error.

Advice is about what is missing or in vain: a default category that no service uses, a category, service or consent that
visitors cannot understand or that nothing needs, texts in a language that is never shown, "inline" without a place for it, a
policy announced after its date.

  --strict   advice counts as an error

Exit code 0: it is right, perhaps with advice. 1: it has errors. 2: the command was misused.`

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** `1 error, 2 pieces of advice` */
function summary(findings: readonly Finding[]): string {
  const [errors, advice] = (['error', 'advice'] as const).map((level) => findings.filter((it) => it.level === level).length) as [number, number]
  return [errors && counted(errors, 'error'), advice && `${counted(advice, 'piece')} of advice`].filter(Boolean).join(', ')
}

export const check: Command = {
  summary: 'reads a configuration and says what is wrong with it',
  help,
  async run(args, { out, err }) {
    const { positionals, values } = readArgs({ args, options: { strict: { type: 'boolean', default: false } }, allowPositionals: true })
    const [file, ...more] = positionals
    if (file === undefined || more.length) throw misuse('Name one configuration file: assent check assent.json')
    const { findings } = findingsOf(readJson(file))
    const counts = ({ level }: Finding): boolean => level === 'error' || values.strict
    const ordered = [...findings].sort((a, b) => Number(counts(b)) - Number(counts(a)))
    for (const it of ordered) (counts(it) ? err : out)(lineOf(file, it))
    const wrong = findings.some(counts)
    out(findings.length ? `${file}${wrong ? '' : ' is right'}: ${summary(findings)}.` : `${file} is right.`)
    return wrong ? 1 : 0
  },
}
