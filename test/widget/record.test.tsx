/** The visitor's own record in the panel: when, under which id, to be copied and taken away. */
import userEvent from '@testing-library/user-event'
import type { WritableAtom } from 'nanostores'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import details from '../../src/i18n/languages/details/en.js'
import type { Consent, Decision, Receipt } from '../../src/index.js'
import type { Widget } from '../../widget/mountBannerAndPanel.js'
import { createPanelDetails } from '../../widget/surfaces/panel/panelDetails.js'
import { createHandle, type Handle, isThere, mountBannerAndPanel, panel, services } from './support.js'

const ID = '12345678-1234-4234-8234-1234567890ab'
const decision: Decision = {
  version: '1', time: Date.UTC(2026, 4, 17, 12), choices: { required: true, functional: true, analytics: false, advertising: false },
  method: 'panel.save', recordId: ID, seq: 3,
}

let widget: Widget
/** Makes a receipt heard, as the outbox does. */
let receive: (receipt: Receipt) => void
const stopped = vi.fn()

const chosen = (): Handle => {
  const consent = createHandle({ services })
  ;(consent.$decision as WritableAtom<Decision | undefined>).set(decision)
  return consent
}

async function open(consent: Handle = chosen()): Promise<Handle> {
  const on = ((event: string, listener: (it: Receipt) => void) => {
    if (event === 'receipt') receive = listener
    return stopped
  }) as Consent['on']
  const it = { ...consent, on }
  widget = mountBannerAndPanel(it, { details: () => Promise.resolve(createPanelDetails) })
  it.show('panel')
  await panel().findByRole('heading', { name: details.yourChoice })
  return it
}
const press = (name: string): Promise<void> => userEvent.click(panel().getByRole('button', { name }))
const record = (): HTMLElement => panel().getByRole('heading', { name: details.yourChoice }).closest('section')!
const feedback = (): string | null => record().querySelector('[role=status]')!.textContent

const setClipboard = (value: unknown): void => { Object.defineProperty(navigator, 'clipboard', { value, configurable: true }) }

afterEach(() => {
  widget.destroy()
  stopped.mockClear()
  Reflect.deleteProperty(navigator, 'clipboard')
  Reflect.deleteProperty(document, 'execCommand')
})

describe('the record', () => {
  it('says when the choice was made and under which id', async () => {
    await open()
    expect(record()).toHaveTextContent('Made on May 17, 2026')
    expect(record()).toHaveTextContent(`${details.consentId}: ${ID}`)
  })

  it('is not there before a choice, which is said', async () => {
    await open(createHandle({ services }))
    expect(record()).toHaveTextContent(details.choiceNone)
    expect(panel().queryByRole('button', { name: details.copy })).toBeNull()
    expect(panel().queryByRole('button', { name: details.download })).toBeNull()
  })

  it('comes once there is a choice, while the panel is open', async () => {
    const consent = await open(createHandle({ services }))
    ;(consent.$decision as WritableAtom<Decision | undefined>).set(decision)
    expect(record()).toHaveTextContent(ID)
  })
})

describe('“Copy”', () => {
  it('puts the id on the clipboard and says so', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    setClipboard({ writeText })
    const consent = await open()
    expect(feedback()).toBe('')
    await press(details.copy)
    expect(writeText.mock.calls).toEqual([[ID]])
    await vi.waitFor(() => expect(feedback()).toBe(details.copied))
    consent.show('none')
    consent.show('panel')
    expect(feedback()).toBe('')
  })

  it('copies what it selects where the page has no clipboard', async () => {
    setClipboard(undefined)
    const selected: unknown[] = []
    // Whether a selection inside a shadow root can be copied, only a browser can say.
    const add = vi.spyOn(Selection.prototype, 'addRange')
    Object.assign(document, { execCommand: (command: string) => selected.push([command, add.mock.calls[0]?.[0].toString()]) })
    await open()
    await press(details.copy)
    expect(selected).toEqual([['copy', ID]])
    expect(feedback()).toBe(details.copied)
  })

  it('selects it where the clipboard refuses, and claims nothing', async () => {
    const execCommand = vi.fn(() => false)
    setClipboard({ writeText: () => Promise.reject(new Error('denied')) })
    Object.assign(document, { execCommand })
    await open()
    await press(details.copy)
    await vi.waitFor(() => expect(execCommand).toHaveBeenCalledOnce())
    expect(feedback()).toBe('')
  })
})

describe('“Download receipt”', () => {
  let blob: Blob | undefined
  let clicked: string[]

  beforeEach(() => {
    clicked = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((it) => {
      blob = it as Blob
      return 'blob:receipt'
    })
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined)
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.download} ${this.href}`)
    })
  })
  const downloaded = async (): Promise<unknown> => JSON.parse(await blob!.text()) as unknown

  it('hands over the choice where this page has no receipt', async () => {
    await open()
    await press(details.download)
    expect(clicked).toEqual([`consent-${ID}.json blob:receipt`])
    expect(blob!.type).toBe('application/json')
    expect(await downloaded()).toEqual({ ...decision, origin: 'https://www.site.test', time: '2026-05-17T12:00:00.000Z' })
  })

  it('hands over the receipt of the choice made on this page', async () => {
    const consent = await open()
    const receipt = { schema: 'consent-receipt/1', recordId: ID, seq: 3 } as Receipt
    receive(receipt)
    consent.show('none')
    consent.show('panel')
    await press(details.download)
    expect(await downloaded()).toEqual(receipt)
  })

  it('hands over the choice where it was made after that, in another tab', async () => {
    await open()
    receive({ schema: 'consent-receipt/1', recordId: ID, seq: 2 } as Receipt)
    await press(details.download)
    expect(await downloaded()).toMatchObject({ seq: 3, method: 'panel.save' })
  })

  it('gives the address of the file back afterwards', async () => {
    await open()
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    panel().getByRole('button', { name: details.download }).click()
    expect(URL.revokeObjectURL).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(vi.mocked(URL.revokeObjectURL).mock.calls).toEqual([['blob:receipt']])
    vi.useRealTimers()
  })
})

it('the widget stops listening for receipts when it goes', async () => {
  await open()
  widget.destroy()
  expect(stopped).toHaveBeenCalledOnce()
  expect(isThere('assent-panel')).toBe(false)
})
