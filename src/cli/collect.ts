/** `assent collect`: the collector with its embedded database. */
import { createCollector } from '../collector/handler.js'
import { serve, type Serving } from '../collector/server.js'
import { createSqliteStore } from '../collector/sqliteStore.js'
import { misuse, readArgs, type Command } from './command.js'

const help = `assent collect --data <file> --origin <origin> [options]

Takes consent receipts over HTTP and keeps them in a database file. Also answers GET /region, from the headers of the CDN or
proxy before it: Cloudflare's, CloudFront's, Vercel's, or X-Region (US-CA) of the site's own.

  --data <file>       the database; made if absent                 (default ./receipts.db)
  --origin <origin>   a site whose pages may post and ask, such as https://www.example.com; repeat it for more, "*" for every site
  --port <number>     0 for any free port                          (default 8787)
  --host <address>    address to listen on; 0.0.0.0 for all        (default 127.0.0.1)
  --base <path>       path before /receipts and /region, such as /consent (default none)
  --cookie <name>     the cookie that /refresh sets, as in storage.name (default consent_choice)
  --token <text>      lets whoever has it read receipts; better given as ASSENT_TOKEN, as other users see a command line

Needs the package "libsql" (npm install libsql). Stops on Ctrl-C after finishing what is under way.`

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw misuse(`--port ${text}: must be a number from 0 to 65535.`)
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
        cookie: { type: 'string', default: 'consent_choice' },
        token: { type: 'string' },
      },
    })
    const port = readPort(values.port)
    if (!values.origin.length) throw misuse('--origin is missing: name the site whose pages may post, such as --origin https://www.example.com.')
    const token = values.token ?? (env.ASSENT_TOKEN || undefined)
    // Whoever says that they will stop before all is up is heard too.
    const stop = stopped()

    const store = await createSqliteStore({ file: values.data })
    try {
      const origins = values.origin.includes('*') ? '*' : values.origin
      const log = (message: string, cause: unknown): void => err(`${message}: ${cause instanceof Error ? cause.message : String(cause)}`)
      const handler = createHandler(() => createCollector({ store, origins, token, basePath: values.base, cookie: values.cookie, log }))
      const server = await listen(() => serve({ handler, port, host: values.host }), port)
      out(`assent collector: ${server.url}${values.base}/receipts, kept in ${values.data}`)
      if (token === undefined) out('No token is set, so receipts cannot be read over HTTP. Set ASSENT_TOKEN to read them.')
      await stop
      await server.close()
    } finally {
      await store.close()
    }
    return 0
  },
}

/** An option that the handler refuses is a misuse of the command. */
function createHandler<T>(create: () => T): T {
  try {
    return create()
  } catch (cause) {
    throw cause instanceof TypeError ? misuse(cause.message) : cause
  }
}
