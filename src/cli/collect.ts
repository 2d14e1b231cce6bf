/** `assent collect`: the collector with its embedded database. */
import { createCollector } from '../collector/collector.js'
import { createCors } from '../collector/cors.js'
import { createLog } from '../collector/log.js'
import { serve, type Serving } from '../collector/serve.js'
import { createSqliteStore } from '../collector/sqliteStore.js'
import { misuse, readArgs, type Command } from './command.js'

const help = `assent collect --data <file> --origin <origin> [options]

Takes consent receipts over HTTP and keeps them in a database file. Also answers GET /region, from the headers of the CDN or
proxy before it: Cloudflare's, CloudFront's, Vercel's, or X-Region (US-CA) of the site's own. GET /health says whether receipts
can be stored now, GET /live whether the process answers.

  --data <file>       the database; made if absent                 (default ./receipts.db)
  --origin <origin>   a site whose pages may post and ask, such as https://www.example.com; repeat it for more, "*" for every site.
                      A post that names no origin, or another, is refused
  --port <number>     0 for any free port                          (default 8787)
  --host <address>    address to listen on; 0.0.0.0 for all        (default 127.0.0.1)
  --base <path>       path before /receipts and /region, such as /consent (default none)
  --refresh           also offers POST /refresh, for storage.refresh: the site's own server sets the choice's cookie again
  --cookie <name>     the cookie that /refresh sets, as in storage.name (default consent_choice)
  --rate <number>     receipts that one network (IPv4 /24, IPv6 /48) may post in a minute for one origin; 0 for no limit (default 300)
  --trust-proxy       a proxy of yours stands before it, and nobody comes past that: the sender is the last address in X-Forwarded-For
  --token <text>      lets whoever has it read receipts; better given as ASSENT_TOKEN, as other users see a command line

Needs the package "libsql" (npm install libsql). Stops on Ctrl-C after finishing what is under way. What goes wrong is written to
the error output, a JSON object on each line: time, level, message, cause, and the count of like lines in the last minute.`

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw misuse(`--port ${text}: must be a number from 0 to 65535.`)
}

function readRate(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw misuse(`--rate ${text}: must be a number of posts in a minute, or 0 for no limit.`)
}

async function listen(start: () => Promise<Serving>, port: number): Promise<Serving> {
  try {
    return await start()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'EADDRINUSE') throw misuse(`Port ${port} is in use. Choose another with --port, or 0 for any free one.`)
    if (code === 'EACCES') throw misuse(`Port ${port} may not be used by this user. Choose one above 1023 with --port.`)
    throw cause
  }
}

export const collect: Command = {
  summary: 'takes consent receipts over HTTP and keeps them in a database file',
  help,
  async run(args, { out, err, env, stopped }) {
    const { values } = readArgs({
      args,
      options: {
        data: { type: 'string', default: './receipts.db' },
        origin: { type: 'string', multiple: true, default: [] },
        port: { type: 'string', default: '8787' },
        host: { type: 'string', default: '127.0.0.1' },
        base: { type: 'string', default: '' },
        refresh: { type: 'boolean', default: false },
        rate: { type: 'string', default: '300' },
        'trust-proxy': { type: 'boolean', default: false },
        cookie: { type: 'string', default: 'consent_choice' },
        token: { type: 'string' },
      },
    })
    const port = readPort(values.port)
    const rate = readRate(values.rate)
    if (!values.origin.length) throw misuse('--origin is missing: name the site whose pages may post, such as --origin https://www.example.com.')
    const token = values.token ?? (env.ASSENT_TOKEN || undefined)
    // Whoever says that they will stop before all is up is heard too.
    const stop = stopped()

    const origins = values.origin.includes('*') ? '*' : values.origin
    // Before a file is made for nothing.
    refusing(() => createCors(origins))
    const log = createLog({ write: err })
    const store = await createSqliteStore({ file: values.data, log: log.info })
    try {
      const { base: basePath, cookie, refresh } = values
      const handler = refusing(() => createCollector({ store, origins, token, basePath, refresh, cookie, rate, log: log.error }))
      const server = await listen(() => serve({ handler, port, host: values.host, trustProxy: values['trust-proxy'] }), port)
      out(`assent collector: ${server.url}${values.base}/receipts, kept in ${values.data}`)
      if (token === undefined) out('No token is set, so receipts cannot be read over HTTP. Set ASSENT_TOKEN to read them.')
      await stop
      await server.close()
    } finally {
      log.end()
      await store.close()
    }
    return 0
  },
}

/** An option that the collector refuses is a misuse of the command. */
function refusing<T>(create: () => T): T {
  try {
    return create()
  } catch (cause) {
    throw cause instanceof TypeError ? misuse(cause.message) : cause
  }
}
