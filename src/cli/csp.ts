/** `assent csp`: a Content-Security-Policy from the configuration, for a server that sends it by the choice each visitor has made. */
import { declaredHosts } from '../config/declaredNames.js'
import type { Config } from '../config/types.js'
import { misuse, readArgs, type Command } from './command.js'
import { readConfig } from './readConfig.js'

const help = `assent csp <config.json> [--category <id>]… [--nonce]

Prints the value of a Content-Security-Policy header that lets a page ask its own host and the hosts of the services that are
allowed. It also stops what the page's parser starts, which no script can. Send it by the visitor's stored choice: this one
for whoever has allowed the named categories, the one without --category for everybody else.

  --category <id>   a category that is allowed, or a single service; repeat it for more. "required" always is
  --nonce           adds 'nonce-{nonce}' to script-src; the server puts a fresh value in the place of {nonce} each time

Hosts are those of "services[].hosts", of integrations and of "hosts". What is inline, styles and fonts are left as they are:
add what else the site itself needs.`

/** Whether every id of a need is among the allowed ones. */
const meets = (need: string, allowed: ReadonlySet<string>): boolean =>
  need.split(/\s+/).filter(Boolean).every((it) => (it.startsWith('!') ? !allowed.has(it.slice(1)) : allowed.has(it)))

/** Services go with their category, as they do where a visitor has chosen nothing else. */
function allowedIds({ services }: Config, ids: readonly string[]): Set<string> {
  const allowed = new Set(['required', ...ids])
  for (const { id, category } of services) if (category && allowed.has(category)) allowed.add(id)
  return allowed
}

function originOf(address: string | undefined): string[] {
  try {
    return [new URL(address ?? '').origin]
  } catch {
    // Relative: the site's own.
    return []
  }
}

/** @param ids allowed categories and services @returns the header's value */
export function buildPolicy(config: Config, ids: readonly string[], nonce: boolean): string {
  const allowed = allowedIds(config, ids)
  const hosts = [
    ...config.services.filter(({ id }) => allowed.has(id)).flatMap(declaredHosts),
    ...Object.keys(config.hosts).filter((it) => meets(config.hosts[it]!, allowed)),
  ]
  const sources = [...new Set(hosts)].flatMap((it) => [it, `*.${it}`])
  const directives: Record<string, string[]> = {
    'script-src': ["'self'", ...(nonce ? ["'nonce-{nonce}'"] : []), ...sources],
    // A host without a scheme is one of http and https; sockets have their own.
    'connect-src': ["'self'", ...[config.receipts.endpoint, config.storage.refresh].flatMap(originOf), ...sources, ...sources.map((it) => `wss://${it}`)],
    'img-src': ["'self'", 'data:', ...sources],
    'frame-src': ["'self'", ...sources],
  }
  return Object.entries(directives).map(([name, values]) => [name, ...new Set(values)].join(' ')).join('; ')
}

export const csp: Command = {
  summary: 'prints a Content-Security-Policy that a server can send by the visitor’s choice',
  help,
  async run(args, terminal) {
    const { positionals, values } = readArgs({
      args, allowPositionals: true, options: { nonce: { type: 'boolean', default: false }, category: { type: 'string', multiple: true, default: [] } },
    })
    const config = readConfig('csp', positionals, terminal)
    if (!config) return 1
    const known = [...config.categories, ...config.services].map((it) => it.id)
    const unknown = values.category.find((it) => !known.includes(it))
    if (unknown !== undefined) throw misuse(`--category ${unknown}: the configuration has no category or service of that id. There are ${known.join(', ')}.`)
    terminal.out(buildPolicy(config, values.category, values.nonce))
    return 0
  },
}
