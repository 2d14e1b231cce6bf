/**
 * Presses of a hand that may tremble, with the time that the system gives each: how busy a machine is decides nothing. Chromium only.
 */
import type { CDPSession, Locator, Page } from 'playwright-core'

export type Pointer = 'mouse' | 'touch' | 'pen'
export interface Spot { x: number; y: number }

export interface Hand {
  /** Presses once. @param time in ms on the page's own clock (`performance.now()`); now when absent */
  press(spot: Spot, time?: number): Promise<void>
  /** Presses twice at the same place, so that not even the machine is between them. @param apart in ms */
  twice(spot: Spot, apart?: number): Promise<void>
}

/** The middle of what can be seen of an element. */
export async function spotOf(it: Locator): Promise<Spot> {
  await it.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await it.boundingBox())!
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
}

/** How long a finger is down, in ms. */
const DOWN = 20

export async function handOf(page: Page, pointer: Pointer): Promise<Hand> {
  const cdp: CDPSession = await page.context().newCDPSession(page)
  /** Of the page's clock, in ms since 1970. */
  const origin = (): Promise<number> => page.evaluate(() => performance.timeOrigin)
  const now = (): Promise<number> => page.evaluate(() => performance.now())

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
      await Promise.all(send(spot, await origin() + (time ?? await now()), 1))
    },
    async twice(spot, apart = 150) {
      const at = await now()
      // The page hears of both when they are over.
      await pass(page, apart + 2 * DOWN)
      const since = await origin()
      await Promise.all([...send(spot, since + at, 1), ...send(spot, since + at + apart, 2)])
    },
  }
}

/** Waits until so many ms have passed on the page’s own clock, without a frame drawn for each look at it. */
export async function pass(page: Page, time: number): Promise<void> {
  const until = await page.evaluate((it) => performance.now() + it, time)
  await page.waitForFunction((it) => performance.now() > it, until, { polling: 10 })
}
