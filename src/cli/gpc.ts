/** `assent gpc`: the GPC support resource, in which a site says in public whether it abides by Global Privacy Control. */
import type { Config } from '../config/types.js'
import { ruleFor } from '../region/laws.js'
import { misuse, readArgs, type Command } from './command.js'
import { readConfig } from './readConfig.js'

const help = `assent gpc <config.json> [--date <YYYY-MM-DD>]

Prints the document in which a site says whether it abides by Global Privacy Control: "gpc" is true where the configuration
heeds the signal anywhere: "signals.gpc" names a category, as it does by default, or the law of a region binds, as that of the
United States does unless "regions" says otherwise.

  --date <YYYY-MM-DD>   the day on which the site has said so first, or anew; today in UTC without it. Name the day where the
                        document is printed with every build, or each build says it anew

Serve it as application/json at /.well-known/gpc.json of every host of the site. A redirect to another host is allowed.
Source: W3C Global Privacy Control, "GPC Support Resource", https://w3c.github.io/gpc/#gpc-support-resource`

interface SupportResource {
  gpc: boolean
  /** `full-date` of RFC 3339. */
  lastUpdate: string
}

/** @param day YYYY-MM-DD */
const supportResource = ({ signals, regions }: Config, day: string): SupportResource => ({
  // Where the site itself does nothing with it, the law of the United States may (`laws.ts`).
  gpc: (Array.isArray(signals.gpc) ? signals.gpc.length > 0 : signals.gpc) || ruleFor('US', regions).signals.gpc !== 'none',
  lastUpdate: day,
})

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

function readDay(text: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN
  // A day that the month does not have is parsed as one of the next by some engines.
  if (!Number.isNaN(time) && dayOf(time) === text) return text
  throw misuse(`--date ${text}: must be a day that exists, as YYYY-MM-DD, such as ${dayOf(Date.now())}.`)
}

export const gpc: Command = {
  summary: 'prints /.well-known/gpc.json, which says whether the site abides by Global Privacy Control',
  help,
  async run(args, terminal) {
    const { positionals, values } = readArgs({ args, allowPositionals: true, options: { date: { type: 'string' } } })
    const day = values.date === undefined ? dayOf(Date.now()) : readDay(values.date)
    const config = readConfig('gpc', positionals, terminal)
    if (!config) return 1
    terminal.out(JSON.stringify(supportResource(config, day), null, 2))
    return 0
  },
}
