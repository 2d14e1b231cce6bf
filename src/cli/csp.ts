/** `assent csp`: a Content-Security-Policy from the configuration, for a server that sends it by the choice each visitor has made. */
import { securityPolicy } from '../build/securityPolicy.js'
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
    terminal.out(securityPolicy(config, values.category, values.nonce ? ["'nonce-{nonce}'"] : []))
    return 0
  },
}
