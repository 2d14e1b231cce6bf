/**
 * Presses of a hand that may tremble, with the time that the system gives each: how busy a machine is decides nothing. Chromium only.
 */
import type { CDPSession, Locator, Page } from 'playwright-core'

export type Pointer = 'mouse' | 'touch' | 'pen'
export interface Spot { x: number; y: number }

export interface Hand {
  /** Presses once. @param time in ms on the page's own clock (`performance.now()`); now when absent */
  press(spot: Spot, time?: number): Promise<void>
  /**
   * Presses twice at the same place, so that not even the machine is between them.
   * @param apart in ms
   * @param time of the first, as of `press`: what is pressed was there by then
   */
  twice(spot: Spot, apart?: number, time?: number): Promise<void>
}

/** The middle of what can be seen of an element. */
export async function spotOf(it: Locator): Promise<Spot> {
  // Nothing of it moves by itself, so that there is no frame to wait for.
  await it.evaluate((one) => { (one as unknown as { scrollIntoViewIfNeeded(): void }).scrollIntoViewIfNeeded() })
  const { x, y, width, height } = (await it.boundingBox())!
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
}

/** How long a finger is down, in ms. */
const DOWN = 20

export async function handOf(page: Page, pointer: Pointer): Promise<Hand> {
  const cdp: CDPSession = await page.context().newCDPSession(page)
  /** A time on the page's clock, in ms since 1970. */
  const onClock = (time?: number): Promise<number> => page.evaluate((it) => performance.timeOrigin + (it ?? performance.now()), time)

  /** Both are on their way before either is answered. */
  function send({ x, y }: Spot, at: number, clickCount: number): Promise<unknown>[] {
    const [down, up] = [at / 1_000, (at + DOWN) / 1_000]
    if (pointer === 'touch') {
      return [
        cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }], timestamp: down }),
        cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp: up }),
      ]
    }
    const button = { x, y, clickCount, button: 'left', pointerType: pointer } as const
    return [
      cdp.send('Input.dispatchMouseEvent', { ...button, type: 'mousePressed', timestamp: down }),
      cdp.send('Input.dispatchMouseEvent', { ...button, type: 'mouseReleased', timestamp: up }),
    ]
  }

  return {
    async press(spot, time) {
      await Promise.all(send(spot, await onClock(time), 1))
    },
    async twice(spot, apart = 150, time) {
      // The page hears of both when they are over.
      const at = await onClock(await pass(page, apart + 2 * DOWN, time))
      await Promise.all([...send(spot, at, 1), ...send(spot, at + apart, 2)])
    },
  }
}

/** Waits until so many ms have passed on the page’s own clock, without a frame drawn for each look at it. @param from now when absent @returns `from` */
export const pass = (page: Page, time: number, from?: number): Promise<number> => page.evaluate(async ([time, from]) => {
  const start = from ?? performance.now()
  while (performance.now() <= start + time) await new Promise((done) => setTimeout(done, start + time - performance.now()))
  return start
}, [time, from] as const)
