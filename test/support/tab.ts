/**
 * One context and one page for the tests of a file, as long as none of them leaves anything behind there: a new one costs a browser more
 * than most tests do. Each test's site has a port, and with it storage, caches and workers, of its own; what remains are the cookies.
 */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

export interface Tab {
  /** As a test has them: whatever it does with them that could outlast it is noted. */
  readonly context: BrowserContext
  readonly page: Page
  /** Leaves it as if it were new. Whether it is: what has been done with it may not be undone. */
  readonly cleared: () => Promise<boolean>
  readonly close: () => Promise<void>
}

/** What leaves nothing in a page once it shows another document. */
const leavesPage: readonly string[] = [
  'addScriptTag', 'addStyleTag', 'content', 'evaluate', 'evaluateHandle', 'frame', 'frameLocator', 'frames', 'getByLabel', 'getByRole', 'getByText', 'goBack', 'goForward',
  'goto', 'isClosed', 'keyboard', 'locator', 'mainFrame', 'mouse', 'reload', 'screenshot', 'setContent', 'setViewportSize', 'title', 'url', 'viewportSize', 'waitForEvent',
  'waitForFunction', 'waitForLoadState', 'waitForResponse', 'waitForSelector', 'waitForURL',
]
/** What leaves nothing in a context but cookies and further pages. */
const leavesContext: readonly string[] = ['addCookies', 'clearCookies', 'cookies', 'newPage', 'pages']

/** The same, telling of each use of what is not harmless; a new name is not. */
const watched = <T extends object>(it: T, harmless: readonly string[], used: () => void): T => new Proxy(it, {
  get: (target, name) => {
    const value: unknown = Reflect.get(target, name)
    if (typeof name === 'symbol' || name.startsWith('_')) return value
    if (!harmless.includes(name)) used()
    return typeof value === 'function' ? value.bind(target) as unknown : value
  },
})

/** @param begin what each new context is told at once */
export const openTab = async (browser: Browser, options: BrowserContextOptions, begin: (context: BrowserContext) => void): Promise<Tab> => {
  const context = await browser.newContext(options)
  begin(context)
  const page = await context.newPage()
  const size = page.viewportSize()
  let used = false
  const note = (): void => { used = true }
  // By Tab one goes on from the page to Firefox itself, and nothing brings the focus back.
  const harmless = browser.browserType().name() === 'firefox' ? leavesPage.filter((it) => it !== 'keyboard') : leavesPage

  return {
    context: watched(context, leavesContext, note),
    page: watched(page, harmless, note),
    async cleared() {
      if (used) return false
      await Promise.all(context.pages().filter((it) => it !== page).map((it) => it.close()))
      // Its last requests and what it says go to the test that it belongs to.
      await page.goto('about:blank')
      await context.clearCookies()
      await page.mouse.move(0, 0)
      if (size) await page.setViewportSize(size)
      return true
    },
    close: () => context.close(),
  }
}
