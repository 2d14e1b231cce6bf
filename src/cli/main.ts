/** Chooses the command and turns what it throws into a sentence and an exit code. */
import { build } from './build.js'
import { check } from './check.js'
import { collect } from './collect.js'
import { csp } from './csp.js'
import { isMisuse, type Command, type Terminal } from './command.js'
import { declaration } from './declaration.js'
import { gpc } from './gpc.js'
import { verify } from './verify.js'

/** Set by the build. */
declare const __VERSION__: string

const COMMANDS: Readonly<Record<string, Command>> = { collect, verify, check, build, csp, declaration, gpc }

const overview = (): string => `assent <command> [options]

${Object.entries(COMMANDS).map(([name, it]) => `  ${name.padEnd(13)}${it.summary}`).join('\n')}

  --help      this text, or after a command its options
  --version   the version of assent`

/** @param args what stands after `assent` @returns the exit code: 0 done, 1 something is wrong, 2 misused */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal[name === undefined ? 'err' : 'out'](overview())
    return name === undefined ? 2 : 0
  }
  if (name === '--version' || name === '-v') {
    terminal.out(__VERSION__)
    return 0
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    const kind = name.startsWith('-') ? 'option' : 'command'
    terminal.err(`assent: there is no ${kind} "${name}". Commands are ${Object.keys(COMMANDS).join(', ')}; assent --help says more.`)
    return 2
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(command.help)
    return 0
  }
  try {
    return await command.run(rest, terminal)
  } catch (cause) {
    terminal.err(`assent ${name}: ${cause instanceof Error ? cause.message : String(cause)}`)
    if (!isMisuse(cause)) return 1
    terminal.err(`assent ${name} --help says more.`)
    return 2
  }
}
