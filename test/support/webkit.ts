/**
 * WebKit for the tests in test/browser/webkit: WebKitGTK's MiniBrowser on a display of its own (Xvfb), driven over plain W3C
 * WebDriver. Playwright cannot drive it. It is the engine, not Safari: nothing here says anything about ITP.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSocket, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { findWebKit } from './findBrowser.mjs'
import { browserEnvironment } from './fonts.mjs'

/** One browser window with its own, empty profile. */
export interface Tab {
  /** Resolves once the page has loaded. */
  open(url: string): Promise<void>
  reload(): Promise<void>
  /** The value of an expression, or of a function's text called with `args`; a promise is waited for. */
  evaluate<T = unknown>(script: string, ...args: unknown[]): Promise<T>
  /** Waits until it is truthy, and resolves with what it then is. */
  waitFor<T = unknown>(script: string, ...args: unknown[]): Promise<T>
  /** Waits until the script has an element to give, which may be inside a shadow root, and clicks it as a mouse would. */
  click(script: string, ...args: unknown[]): Promise<void>
  /** Presses and releases one key, such as 'Escape'. */
  press(key: keyof typeof keys): Promise<void>
  /** Acts inside the document of the frame that the selector finds, and is in the page again afterwards. */
  inFrame(selector: string, act: () => Promise<unknown>): Promise<void>
  /** PNG. */
  screenshot(): Promise<Buffer>
  close(): Promise<void>
}

export interface WebKit {
  newTab(): Promise<Tab>
  close(): Promise<void>
}

/** In ms; of one call to the driver, and of a condition. */
const CALL = 15_000
const PATIENCE = 8_000
/** The driver's names of them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007' }
/** The driver's name of a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

const pause = (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms) })

/** Asks again until it has something or time is up; what it last threw is then the reason. */
const eventually = async <T>(what: string, read: () => Promise<T>): Promise<T> => {
  const end = performance.now() + PATIENCE
  let reason: unknown
  do {
    try {
      const value = await read()
      if (value) return value
      reason = undefined
    } catch (error) { reason = error }
    await pause(25)
  } while (performance.now() < end)
  throw new Error(`After ${PATIENCE} ms still not: ${what}`, { cause: reason })
}

/**
 * Names of the test domains lead to this machine, every other one nowhere: WebKit has no rules for names, but takes a proxy.
 * Only `localhost` is a secure context.
 */
const startProxy = async (): Promise<{ port: number; close: () => void }> => {
  const refuse = (response: ServerResponse): void => {
    if (!response.headersSent) response.writeHead(502)
    response.end()
  }
  const pass = (message: IncomingMessage, response: ServerResponse): void => {
    const url = URL.canParse(message.url ?? '') ? new URL(message.url!) : undefined
    if (!url || !/(^|\.)(site|third|google)\.test$|^localhost$/.test(url.hostname)) { refuse(response); return }
    const { method, headers } = message
    const onward = forward({ host: '127.0.0.1', port: url.port, path: url.pathname + url.search, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => { refuse(response) })
    message.pipe(onward)
  }
  const server = createServer(pass)
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
  const close = (): void => {
    server.close()
    server.closeAllConnections()
  }
  return { port: (server.address() as AddressInfo).port, close }
}

const freePort = (): Promise<number> => new Promise((done) => {
  const server = createSocket().listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo
    server.close(() => { done(port) })
  })
})

/** Ends a child and waits for it; one that does not go when asked is made to. */
const end = (child: ChildProcess): Promise<void> => new Promise((done) => {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) { done(); return }
  const force = setTimeout(() => { child.kill('SIGKILL') }, 3_000)
  child.once('exit', () => { clearTimeout(force); done() })
  child.kill()
})

/** The number of the display that the server found free, which it writes once it can be used. */
const displayOf = (server: ChildProcess): Promise<string> => new Promise((done, failed) => {
  const limit = setTimeout(() => { failed(new Error('Xvfb gave no display')) }, CALL)
  const settle = (act: () => void) => (): void => { clearTimeout(limit); act() }
  let text = ''
  const output = server.stdio[3] as Readable
  output.on('data', (chunk: Buffer) => {
    text += chunk.toString()
    if (text.endsWith('\n')) settle(() => { done(`:${text.trim()}`) })()
  })
  server.once('error', (error) => { settle(() => { failed(error) })() })
  server.once('exit', settle(() => { failed(new Error('Xvfb ended')) }))
})

type Call = <T = unknown>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<T>

const callsTo = (base: string): Call => async <T>(method: string, path: string, body?: object) => {
  const response = await fetch(`${base}${path}`, {
    method, signal: AbortSignal.timeout(CALL),
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}), headers: { 'content-type': 'application/json' } } : {}),
  })
  const { value } = await response.json() as { value: T & { error?: string; message?: string } }
  if (!response.ok) throw new Error(`${method} ${path}: ${value.error ?? response.status} ${value.message ?? ''}`)
  return value
}

/** As the driver wants a script: the body of a function whose last argument takes the result. */
const body = (script: string): string => `const done = arguments[arguments.length - 1], args = [...arguments].slice(0, -1)
Promise.resolve().then(() => { const it = (${script}); return typeof it === 'function' ? it(...args) : it })
  .then((value) => done({ value }), (error) => done({ error: String(error) }))`

const tabOf = (call: Call): Tab => {
  const evaluate: Tab['evaluate'] = async <T>(script: string, ...args: unknown[]) => {
    const result = await call<{ value: T; error?: string }>('POST', '/execute/async', { script: body(script), args })
    if (result.error !== undefined) throw new Error(`${result.error} in ${script}`)
    return result.value
  }
  const waitFor: Tab['waitFor'] = <T>(script: string, ...args: unknown[]) =>
    eventually(`${script} ${args.map((it) => JSON.stringify(it)).join(' ')}`, () => evaluate<T>(script, ...args))
  return {
    open: async (url) => { await call('POST', '/url', { url }) },
    reload: async () => { await call('POST', '/refresh') },
    evaluate,
    waitFor,
    async click(script, ...args) {
      const element = await waitFor<Record<string, string>>(script, ...args)
      await call('POST', `/element/${element[ELEMENT]}/click`)
    },
    async press(key) {
      const value = keys[key]
      const actions = [{ type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value }, { type: 'keyUp', value }] }]
      await call('POST', '/actions', { actions })
    },
    async inFrame(selector, act) {
      const id = await waitFor(`(selector) => document.querySelector(selector)`, selector)
      await call('POST', '/frame', { id })
      try { await act() } finally { await call('POST', '/frame', { id: null }) }
    },
    screenshot: async () => Buffer.from(await call<string>('GET', '/screenshot'), 'base64'),
    close: async () => { await call('DELETE', '') },
  }
}

/**
 * Starts a display, the driver and the proxy; the caller closes them.
 * @throws {Error} when this machine lacks one of them
 */
export const launchWebKit = async (): Promise<WebKit> => {
  const found = findWebKit()
  if (!found) throw new Error('No WebKit found on this machine: install webkit2gtk-driver and xvfb.')
  const folder = await mkdtemp(join(tmpdir(), 'assent-webkit-'))
  const children: ChildProcess[] = []
  const kill = (): void => { for (const child of children) child.kill('SIGKILL') }
  process.once('exit', kill)
  const proxy = await startProxy()
  const close = async (): Promise<void> => {
    for (const child of [...children].reverse()) await end(child)
    process.off('exit', kill)
    proxy.close()
    // The browser's own processes go of their own accord a moment after it, and may write until then.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
  }
  try {
    const xvfb = spawn(found.xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    children.push(xvfb)
    const DISPLAY = await displayOf(xvfb)
    const port = await freePort()
    const driver = spawn(found.driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...browserEnvironment(), DISPLAY, NO_AT_BRIDGE: '1', MESA_SHADER_CACHE_DISABLE: 'true',
        HOME: folder, XDG_CACHE_HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder,
      },
    })
    // That it does not answer says it all.
    driver.on('error', () => undefined)
    children.push(driver)
    const call = callsTo(`http://127.0.0.1:${port}`)
    await eventually('the driver answers', () => call<{ ready: boolean }>('GET', '/status').then((it) => it.ready))
    const newSession = () => call<{ sessionId: string }>('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
          'proxy': { proxyType: 'manual', httpProxy: `127.0.0.1:${proxy.port}` },
          'timeouts': { script: PATIENCE, pageLoad: PATIENCE, implicit: 0 },
        },
      },
    })
    return {
      async newTab() {
        const { sessionId } = await newSession()
        return tabOf((method, path, more) => call(method, `/session/${sessionId}${path}`, more))
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
