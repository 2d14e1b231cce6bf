/** What Google's tags are told, by the order in which the page, its tags and the SDK come. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDataLayer, type DataLayer } from '../../src/services/dataLayer.js'
import { denied } from '../../src/services/googleConsentMode.js'

type GooglePage = Parameters<typeof createDataLayer>[0]

/** A window of its own for each test. */
let page: Omit<GooglePage, 'dataLayer'> & { dataLayer?: unknown }
let frame: HTMLIFrameElement
let said: unknown[][]
let open: DataLayer[]
beforeEach(() => {
  frame = document.createElement('iframe')
  document.body.append(frame)
  page = frame.contentWindow as unknown as GooglePage
  said = []
  open = []
})
afterEach(() => {
  open.forEach((it) => it.destroy())
  frame.remove()
})

const create = (): DataLayer => {
  const it = createDataLayer(page as GooglePage, (...line) => void said.push(line))
  open.push(it)
  return it
}
const granted = { ...denied, analytics_storage: 'granted' }
const isCommand = (it: unknown): boolean => Object.prototype.toString.call(it) === '[object Arguments]'
/** An entry in short: the two first words of a command, the name of an event. */
const short = (it: unknown): string => (isCommand(it) ? [...(it as unknown[])].slice(0, 2).join(' ') : String((it as { event?: string } | null)?.event))
const entries = (layer = page.dataLayer): string[] => (layer as unknown[]).map(short)
const words = (layer = page.dataLayer): unknown[][] => (layer as unknown[]).filter(isCommand).map((it) => [...(it as unknown[])])
function command(..._words: unknown[]): unknown
function command(): unknown {
  // eslint-disable-next-line prefer-rest-params
  return arguments
}
const START = { 'gtm.start': 1, 'event': 'gtm.js' }
/** As a library of Google's does: it reads what is there, and hears of what is pushed from then on. */
function takeOver(layer: unknown[]): string[] {
  const heard = layer.map(short)
  const { push } = layer
  layer.push = (...more) => {
    heard.push(...more.map(short))
    return push.apply(layer, more)
  }
  page.google_tag_manager = {}
  return heard
}
/** Has the page get an element, as it does with every tag. */
const element = (): Promise<void> => {
  page.document.head.append(page.document.createElement('script'))
  return Promise.resolve()
}

describe('where a tag of Google’s is expected', () => {
  it('all types are denied by one command, with a time to wait', () => {
    create().deny()
    expect(words()).toEqual([['consent', 'default', { ...denied, wait_for_update: 500 }]])
    page.gtag!('js', 1)
    expect(entries()).toEqual(['consent default', 'js 1'])
    expect(said).toEqual([])
  })

  it('they are denied once, whoever asks', () => {
    create().deny()
    create().deny()
    open[0]!.deny()
    expect(entries()).toEqual(['consent default'])
  })

  it('defaults of the page stand, and are updated', () => {
    page.dataLayer = [command('consent', 'default', { ad_storage: 'granted' })]
    const google = create()
    google.deny()
    google.update(granted, false)
    expect(words()).toEqual([['consent', 'default', { ad_storage: 'granted' }], ['consent', 'update', granted]])
  })

  it('an array that looks like a command is none', () => {
    page.dataLayer = [['consent', 'default', {}]]
    create().deny()
    expect(entries()[0]).toBe('consent default')
  })

  it('whatever else is in the layer', () => {
    page.dataLayer = [null, undefined, 'consent', 0, () => 1, { event: 'x' }, command('event', 'consent default', Object.create(null), Symbol('x')), command()]
    create().deny()
    expect(entries().filter((it) => it === 'consent default')).toHaveLength(1)
  })

  it('the default comes before what no tag has read yet, and updates behind it, in their order', () => {
    const first = { page: 'shop' }
    page.dataLayer = [first, START]
    const google = create()
    google.deny()
    google.update(granted, false)
    google.update({ ...denied }, false)
    expect(entries()).toEqual(['consent default', 'consent update', 'consent update', 'undefined', 'gtm.js'])
    expect(words()[2]![2]).toEqual(denied)
    expect((page.dataLayer as unknown[])[3]).toBe(first)
  })

  it('an update goes behind the page’s own defaults, wherever they are', () => {
    page.dataLayer = [START, command('consent', 'default', {}), command('config', 'G-1')]
    const google = create()
    google.update(granted, false)
    expect(entries()).toEqual(['gtm.js', 'consent default', 'consent update', 'config G-1'])
  })

  it('another tool that listens to the layer does not make it one that is read', () => {
    const layer: unknown[] = [START]
    layer.push = vi.fn()
    page.dataLayer = layer
    create().deny()
    expect(entries()).toEqual(['consent default', 'gtm.js'])
  })

  it('a library that runs hears every command, and that it came too early is said', () => {
    const layer = page.dataLayer = [START] as unknown[]
    const heard = takeOver(layer)
    const google = create()
    google.deny()
    google.update(granted, false)
    google.announce({ analytics: true })
    expect(heard).toEqual(['gtm.js', 'consent default', 'consent update', 'consent_update'])
    expect(said).toEqual([['google-first']])
  })

  it('an element of that name is no layer', () => {
    page.document.body.innerHTML = '<form id="dataLayer"><input name="push"></form><a id="gtag"></a>'
    const google = create()
    google.deny()
    expect(google.update(granted, false)).toBe(true)
    expect(entries()).toEqual(['consent default', 'consent update'])
    expect(page.gtag).toBeTypeOf('function')
  })
})

describe('an update', () => {
  it('that waits for an answer is none, unless something differs from the defaults already', () => {
    const google = create()
    google.deny()
    google.update({ ...denied }, true)
    expect(entries()).toEqual(['consent default'])
    google.update(granted, true)
    expect(entries()).toEqual(['consent default', 'consent update'])
  })

  it('that denies everything is one, where nothing is waited for: tags wait too', () => {
    const google = create()
    google.deny()
    google.update({ ...denied }, false)
    expect(entries()).toEqual(['consent default', 'consent update'])
  })

  it('is sent where the page alone has set defaults, before or after', async () => {
    const before = page.dataLayer = [command('consent', 'default', {})] as unknown[]
    const google = create()
    expect(google.update(granted, false)).toBe(true)
    expect(entries(before)).toEqual(['consent default', 'consent update'])
    const after = page.dataLayer = [] as unknown[]
    await element()
    after.push(command('consent', 'default', {}), START)
    await element()
    expect(entries(after)).toEqual(['consent default', 'consent update', 'gtm.js'])
  })

  it.each<[string, unknown]>([['Tag Manager’s snippet', START], ['gtag’s', command('js', new Date())]])(
    'comes with the default where the page has brought %s and nobody spoke of it', async (_, entry) => {
      const google = create()
      google.update(granted, false)
      page.dataLayer = [entry]
      await element()
      expect(entries().slice(0, 2)).toEqual(['consent default', 'consent update'])
      expect(words()[1]![2]).toBe(granted)
    })

  it('is nothing to a page without Google, nor to a layer of others', async () => {
    const google = create()
    expect(google.update(granted, false)).toBe(false)
    google.announce({ analytics: true })
    await element()
    expect(page.dataLayer).toBeUndefined()
    expect(Object.keys(page)).not.toContain('gtag')
    page.dataLayer = [{ event: 'tealium' }]
    await element()
    expect(google.update(granted, false)).toBe(false)
    expect(entries()).toEqual(['tealium', 'consent_update'])
  })

  it('goes through the page’s own gtag to a layer of another name', () => {
    const other: unknown[] = []
    page.gtag = (...it) => void other.push(command(...it))
    const google = create()
    google.deny()
    google.update(granted, false)
    expect(page.dataLayer).toBeUndefined()
    expect(entries(other)).toEqual(['consent default', 'consent update'])
  })

  it('survives a gtag and a layer that throw', () => {
    page.gtag = () => { throw new Error('gtag') }
    const google = create()
    google.deny()
    page.dataLayer = { push: () => { throw new Error('push') } }
    google.update(granted, false)
    google.announce({})
    const own = page.dataLayer = [] as unknown[]
    google.update(granted, false)
    expect(entries(own)).toEqual(['consent default', 'consent update', 'consent_update'])
    expect(said.every(([code]) => code === 'listener-failed' || code === 'google-first')).toBe(true)
  })

  it('survives a layer whose name gives no access', () => {
    Object.defineProperty(page, 'dataLayer', { get: () => { throw new Error('no') } })
    const google = create()
    google.deny()
    google.update(granted, false)
    expect(said[0]).toMatchObject(['listener-failed', 'dataLayer', { message: 'no' }])
  })
})

describe('a layer that comes later', () => {
  it('hears the latest event, once', async () => {
    const google = create()
    google.announce({ analytics: false })
    google.announce({ analytics: true })
    const layer = page.dataLayer = [] as unknown[]
    await element()
    await element()
    expect(layer).toEqual([{ event: 'consent_update', consent: { analytics: true } }])
    google.announce({ analytics: true })
    expect(layer).toHaveLength(2)
  })

  it('hears it after what came before the look: a trigger is there before its event', async () => {
    const google = create()
    google.announce({})
    page.dataLayer = [START]
    await element()
    expect(entries()).toEqual(['consent default', 'gtm.js', 'consent_update'])
  })

  it('in the place of another, is told the same; and the one that is read goes on hearing', async () => {
    const google = create()
    google.deny()
    google.update(granted, false)
    google.announce({})
    const first = page.dataLayer as unknown[]
    const heard = takeOver(first)
    const second = page.dataLayer = [START] as unknown[]
    await element()
    expect(entries(second)).toEqual(['consent default', 'consent update', 'gtm.js', 'consent_update'])
    google.update({ ...denied }, false)
    expect(heard).toEqual(['consent default', 'consent update', 'consent_update', 'consent update'])
    expect(entries(second)).toEqual(['consent default', 'consent update', 'consent update', 'gtm.js', 'consent_update'])
  })

  it('is not looked for after the end', async () => {
    const google = create()
    google.announce({})
    google.destroy()
    page.dataLayer = []
    await element()
    expect(page.dataLayer).toEqual([])
  })
})
