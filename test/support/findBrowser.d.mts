export type Engine = 'chromium' | 'firefox'

/** What the finder knows of the machine; a test gives its own. */
export interface Machine {
  env?: Record<string, string | undefined>
  exists?: (path: string) => boolean
  /** Where Playwright would keep its own download. */
  playwrightPath?: () => string
}

export type FindBrowser = (engine?: Engine, machine?: Machine) => string | undefined

export const findBrowser: FindBrowser
/** The first folder of PATH that holds `name`, as a path. */
export type Which = (name: string, env?: Machine['env'], exists?: (path: string) => boolean) => string | undefined

export const which: Which

/** WebKitGTK's driver and browser, and the display server that they need; paths. */
export type FindWebKit = () => { driver: string; browser: string; xvfb: string } | undefined

export const findWebKit: FindWebKit
