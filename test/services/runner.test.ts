import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ServiceInput } from '../../src/config/types.js'
import type { Integration } from '../../src/services/integration.js'
import { createRunner, type Runner } from '../../src/services/runner.js'
import { configOf, fakeEnvironment, type FakeEnvironment } from '../unit/support.js'

const GA = { id: 'ga', use: 'google-analytics', options: { id: 'G-A1' } }

interface Setup extends Runner {
  environment: FakeEnvironment
  begin: ReturnType<typeof vi.fn>
  /** How often the integration was asked for. */
  asked(): number
  grant(granted: boolean): void
  failed: unknown[]
}

/** @param fetch gives the integration; a test may hold it back or fail */
function setup(services: ServiceInput[] = [GA], fetch?: (it: Integration) => Promise<Integration>): Setup {
  const begin = vi.fn()
  const failed: unknown[] = []
  const grants: Record<string, boolean> = {}
  let asked = 0
  const environment = fakeEnvironment({
    nonce: 'n0nce',
  })
  const runner = createRunner({
    integration: () => {
      asked++
      const it: Integration = { start: begin }
      return fetch?.(it) ?? Promise.resolve(it)
    },
    config: configOf({ services }), environment, window: environment.window!, grants: () => grants,
    call: (_, run) => {
      try {
        run()
      } catch (cause) {
        failed.push(cause)
      }
    },
  })
  const change = (granted: boolean): void => {
    for (const { id } of services) grants[id] = granted
    runner.stop()
    runner.start()
  }
  return { ...runner, environment, begin, failed, asked: () => asked, grant: change }
}

/** Lets promises that are settled already tell their listeners. */
const settle = async (): Promise<void> => {
  for (let i = 0; i < 10; i++) await Promise.resolve()
}

afterEach(() => document.head.replaceChildren())

describe('an integration', () => {
  it('is neither fetched nor started before its grant', async () => {
    const { asked, begin, grant } = setup()
    grant(false)
    await settle()
    expect(asked()).toBe(0)
    grant(true)
    await settle()
    expect(asked()).toBe(1)
    expect(begin).toHaveBeenCalledOnce()
  })

  it('is started once, however often the grants are applied', async () => {
    const { asked, begin, grant, start } = setup()
    grant(true)
    start()
    await settle()
    start()
    await settle()
    expect([asked(), begin.mock.calls.length]).toEqual([1, 1])
  })

  it('whose tag did not come is started anew at its next grant, and not before', async () => {
    const { begin, grant, start } = setup()
    begin.mockImplementation(({ script }: { script(src: string): void }) => script('/tag.js'))
    grant(true)
    await settle()
    document.head.querySelector('script')!.dispatchEvent(new Event('error'))
    start()
    await settle()
    expect(begin).toHaveBeenCalledOnce()
    grant(false)
    grant(true)
    await settle()
    expect(begin).toHaveBeenCalledTimes(2)
  })

  it('that was revoked while it was fetched is not started, and is when it is granted again', async () => {
    const fetched: (() => void)[] = []
    const { begin, grant } = setup([GA], (it) => new Promise((done) => fetched.push(() => done(it))))
    grant(true)
    grant(false)
    fetched[0]!()
    await settle()
    expect(begin).not.toHaveBeenCalled()
    grant(true)
    fetched[1]?.()
    await settle()
    expect(begin).toHaveBeenCalledOnce()
  })

  it('that cannot be fetched stays off, is said, and is tried again at the next change', async () => {
    let online = false
    const { asked, begin, environment, start, grant } =
      setup([GA], (it) => (online ? Promise.resolve(it) : Promise.reject(new Error('offline'))))
    grant(true)
    await settle()
    expect(begin).not.toHaveBeenCalled()
    expect(environment.said).toEqual([['service-failed', 'ga', 'google-analytics', new Error('offline')]])
    online = true
    start()
    await settle()
    expect([asked(), begin.mock.calls.length]).toEqual([2, 1])
  })

  it('that throws when it starts is reported, and the next one starts', async () => {
    const { begin, failed, grant } = setup([GA, { ...GA, id: 'ga2' }])
    begin.mockImplementationOnce(() => { throw new Error('x') })
    grant(true)
    await settle()
    expect(failed).toEqual([new Error('x')])
    expect(begin).toHaveBeenCalledTimes(2)
  })

  it('in advanced mode starts before any grant: that is what the mode is', async () => {
    const { begin, grant } = setup([{ ...GA, options: { id: 'G-A1', mode: 'advanced' } }])
    grant(false)
    await settle()
    expect(begin).toHaveBeenCalledOnce()
  })

  it('puts its script into the page with the page’s nonce, after its options', async () => {
    const { begin, grant } = setup()
    grant(true)
    await settle()
    const [{ options, script }] = begin.mock.calls[0] as [{ options: unknown; script(src: string): void }]
    expect(options).toEqual({ id: 'G-A1' })
    script('https://third.test/a.js')
    expect(document.head.querySelector('script')).toMatchObject({ src: 'https://third.test/a.js', async: true, nonce: 'n0nce' })
  })
})

describe('a service without an integration', () => {
  it('is left to the gate', async () => {
    const { asked, grant } = setup([{ id: 'video', category: 'functional' }])
    grant(true)
    await settle()
    expect(asked()).toBe(0)
  })

  it('has its hooks called at each grant and each revocation', () => {
    const [onGrant, onRevoke] = [vi.fn(), vi.fn()]
    const { grant, start } = setup([{ id: 'video', category: 'functional', onGrant, onRevoke }])
    grant(false)
    expect([onGrant.mock.calls.length, onRevoke.mock.calls.length]).toEqual([0, 0])
    grant(true)
    start()
    expect([onGrant.mock.calls.length, onRevoke.mock.calls.length]).toEqual([1, 0])
    grant(false)
    grant(false)
    grant(true)
    expect([onGrant.mock.calls.length, onRevoke.mock.calls.length]).toEqual([2, 1])
  })
})
