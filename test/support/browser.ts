/**
 * A real browser for the tests in test/browser. Every host name of the three test domains leads to this machine and every
 * other one nowhere, so that multi-label hosts and further origins work on a local port and nothing reaches the internet. Its fonts,
 * language and time zone are the project's, not the machine's.
 */
import { chromium, firefox, type Browser } from 'playwright-core'
import { findBrowser, type Engine } from './findBrowser.mjs'
import { browserEnvironment, fontFolder, type Face } from './fonts.mjs'

export { findBrowser, type Engine } from './findBrowser.mjs'

export interface LaunchOptions {
  /** Origins (`http://www.site.test:1234`) to treat as https ones: `Secure` cookies, `crypto.subtle`. Chromium only. */
  secureOrigins?: string[]
  /** Further domains whose hosts lead to this machine, such as `localhost`. Chromium only. */
  domains?: string[]
  /** Playwright's default switches to leave out, such as the one that turns the back/forward cache off. Chromium only. */
  without?: string[]
  /** Features of Chromium to turn on, such as `GlobalPrivacyControlForce`. */
  features?: string[]
  /** The visitor's own size of text in CSS pixels, as in the browser's settings; 16 without it. Chromium only. */
  textSize?: number
  /** What its pages are set in; that of this run without it. */
  face?: Face
  /** Firefox preferences, such as `privacy.globalprivacycontrol.enabled`. */
  preferences?: Record<string, string | number | boolean>
}

const testDomains = ['site.test', 'third.test', 'google.test']
const hostRules = (domains: string[]): string => [
  ...domains.flatMap((domain) => [`MAP ${domain} 127.0.0.1`, `MAP *.${domain} 127.0.0.1`]),
  'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost',
].join(', ')

/**
 * What Chromium leaves out. Of several such switches it takes the last alone, so that those of Playwright’s own are named again
 * (browser.test.ts holds that); the others draw what drops down from the address bar, in a renderer that each window would start:
 * more work than the pages of most tests.
 */
export const turnedOff: readonly string[] = [
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup',
  'AimEnabled', 'AutoDeElevate', 'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'BlockOriginHeaderModificationOnRedirect',
  'DestroyProfileOnBrowserClose', 'DialMediaRouteProvider', 'GlobalMediaControls', 'HttpsUpgrades', 'LensOverlay', 'MediaRouter',
  'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'ThirdPartyStoragePartitioning', 'Translate', 'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
]

const launchChromium = (
  executablePath: string, { secureOrigins = [], domains = [], without = [], features = [], textSize, face }: LaunchOptions,
): Promise<Browser> => chromium.launch({
  executablePath,
  headless: true,
  env: browserEnvironment(face),
  ignoreDefaultArgs: without,
  // Chromium’s sandbox cannot be set up by root; for everyone else it stays on.
  chromiumSandbox: process.getuid?.() !== 0,
  args: [
    '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
    '--disable-sync', '--no-proxy-server', '--lang=en-US', `--host-resolver-rules=${hostRules([...testDomains, ...domains])}`,
    `--disable-features=${turnedOff.join(',')}`,
    ...(textSize ? [`--blink-settings=defaultFontSize=${textSize},defaultFixedFontSize=${textSize * 0.8125}`] : []),
    ...(features.length ? [`--enable-features=${features.join(',')}`] : []),
    ...(secureOrigins.length ? [`--unsafely-treat-insecure-origin-as-secure=${secureOrigins.join(',')}`] : []),
  ],
})

/** Over WebDriver BiDi (`moz-firefox`), which drives a distribution's Firefox; Playwright's own protocol needs its own build. */
const launchFirefox = (executablePath: string, { preferences = {}, face }: LaunchOptions): Promise<Browser> => firefox.launch({
  channel: 'moz-firefox',
  executablePath,
  headless: true,
  env: browserEnvironment(face),
  firefoxUserPrefs: {
    'network.dns.native-is-localhost': true,
    'network.proxy.type': 0,
    'network.trr.mode': 5,
    // Its sandbox reads fonts where systems keep theirs, and draws boxes without.
    'security.sandbox.content.read_path_whitelist': fontFolder(),
    ...preferences,
  },
})

/**
 * Starts a browser; the caller closes it.
 * @throws {Error} when there is none on this machine
 */
export const launchBrowser = (engine: Engine = 'chromium', options: LaunchOptions = {}): Promise<Browser> => {
  const path = findBrowser(engine)
  if (!path) return Promise.reject(new Error(`No ${engine} found on this machine; see test/support/findBrowser.mjs for where it is looked for.`))
  return engine === 'firefox' ? launchFirefox(path, options) : launchChromium(path, options)
}
