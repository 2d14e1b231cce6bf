/** What was revoked and writes again: when that is heard of, and when it is looked for. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { repeatSweep } from '../../../src/storage/repeatSweep.js'

let stop = (): void => undefined
const look = vi.fn()
const cookieStore = new EventTarget()
const change = (...changed: object[]): boolean => cookieStore.dispatchEvent(Object.assign(new Event('change'), { changed }))
const begin = (): void => { stop = repeatSweep(Object.assign(window, { cookieStore }), look) }

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => {
  stop()
  Reflect.deleteProperty(window, 'cookieStore')
  vi.useRealTimers()
  look.mockReset()
})

describe('it looks', () => {
  it('when the browser tells of a cookie, and not when one has gone', () => {
    begin()
    change()
    expect(look).not.toHaveBeenCalled()
    change({ name: '_a' })
    expect(look).toHaveBeenCalledOnce()
  })

  it('once a second, three hundred times, whatever the clock says, and at each event after that', () => {
    begin()
    vi.advanceTimersByTime(2_000)
    expect(look).toHaveBeenCalledTimes(2)
    vi.setSystemTime(Date.now() + 86_400_000)
    vi.advanceTimersByTime(2_000)
    vi.setSystemTime(Date.now() - 2 * 86_400_000)
    vi.advanceTimersByTime(400_000)
    expect(look).toHaveBeenCalledTimes(300)
    change({ name: '_a' })
    document.dispatchEvent(new Event('visibilitychange'))
    window.dispatchEvent(new Event('pagehide'))
    expect(look).toHaveBeenCalledTimes(303)
  })

  it('not by the second at a page that nobody sees', () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    begin()
    vi.advanceTimersByTime(3_000)
    expect(look).not.toHaveBeenCalled()
  })

  it('no more when it is stopped', () => {
    begin()
    stop()
    vi.advanceTimersByTime(3_000)
    change({ name: '_a' })
    document.dispatchEvent(new Event('visibilitychange'))
    expect(look).not.toHaveBeenCalled()
  })
})
