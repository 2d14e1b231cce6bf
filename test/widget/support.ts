/** A handle for widget tests: the real policy and grants over stores a test can set, and a list of the calls made. */
import { within } from '@testing-library/dom'
import { atom } from 'nanostores'
import { parseConfig } from '../../src/config/check.js'
import type { Again, Consent, ConfigInput, Choices, Decision, HeldEmbed, How, Signals, View } from '../../src/index.js'
import { resolveGrants } from '../../src/model/grants.js'
import type { Region } from '../../src/region/policyUnder.js'
import { resolvePolicy } from '../../src/region/resolvePolicy.js'
import { modal } from '../../widget/focus/modal.js'
import { mountBannerAndPanel as mount, type Widget } from '../../widget/mountBannerAndPanel.js'
import { createPanel } from '../../widget/surfaces/panel/panel.js'
import type { WidgetOptions } from '../../widget/widgetOptions.js'

export interface Call {
  name: string
  choices?: Choices
  how: How
}

export type Handle = Consent & { calls: Call[]; why: { again?: Again }; show(view: View): void; hold(choices: Choices): void }

/** Two services of analytics, one brought by an integration, and one of functional. */
export const services: ConfigInput['services'] = [
  { id: 'ga', use: 'google-analytics', options: { id: 'G-XXXXXXX' } },
  {
    id: 'heatmap', category: 'analytics', name: 'Heatmaps', purpose: { en: 'Shows what is used.', ko: '이용되는 부분을 보여 줍니다.' },
    vendor: { name: 'Heat Ltd', country: 'US', privacy: 'https://heat.example/privacy' },
    cookies: [{ name: '_hm*', duration: 'P13M', purpose: { en: 'Recognises a browser.' } }, { name: 'hm_queue', kind: 'localStorage' }],
  },
  { id: 'video', category: 'functional', name: 'Videos' },
]

export function createHandle(input: Partial<ConfigInput> = {}, signals: Partial<Signals> = {}, region: Region = { code: undefined, basis: 'default' }): Handle {
  const { config, problems } = parseConfig({ policy: { version: '1', url: '/privacy' }, ...input })
  if (!config) throw new Error(JSON.stringify(problems))
  const policy = resolvePolicy(config, region, { gpc: undefined, dnt: undefined, ...signals })
  const $decision = atom<Decision | undefined>()
  const $policy = atom(policy)
  const $grants = atom(resolveGrants(config, policy, undefined))
  const $held = atom<readonly HeldEmbed[]>([])
  const $view = atom<View>('none')
  const $locale = atom(config.ui.locale)
  const calls: Call[] = []
  const why: Handle['why'] = {}

  const hold = (choices: Choices): void => {
    const decision: Decision = {
      version: '1', time: 1000, choices: { required: true, ...choices }, method: 'api', recordId: '00000000-0000-4000-8000-000000000000', seq: 1,
    }
    $decision.set(decision)
    $grants.set(resolveGrants(config, policy, decision))
  }
  const record = (name: string, how: How = {}, choices?: Choices): void => {
    calls.push({ name, how, ...(choices && { choices }) })
    $view.set('none')
  }
  return {
    config, $decision, $policy, $grants, $view, $held, $locale, calls, hold, why,
    $outdated: atom(false),
    $silent: atom(false),
    setLocale: (locale) => $locale.set(locale),
    when: (() => () => {}) as unknown as Consent['when'],
    observe() {},
    show: (view) => $view.set(view),
    allows: (id) => $grants.get()[id] ?? false,
    decide: (choices, how) => record('decide', how, choices),
    acceptAll: (how) => record('acceptAll', how),
    rejectAll: (how) => record('rejectAll', how),
    withdraw: (how) => record('withdraw', how),
    open: (view = 'panel') => $view.set(view),
    close: () => $view.set($decision.get() ? 'none' : 'banner'),
    again: () => why.again,
    report: () => [],
    describe: () => Promise.resolve(undefined),
    on: () => () => {},
    destroy() {},
  }
}

/** What is inside an element's shadow root, by role and name. */
export function inside(tag: string) {
  const root = document.querySelector(tag)?.shadowRoot
  if (!root) throw new Error(`there is no <${tag}> on the page`)
  return within(root as unknown as HTMLElement)
}

export const panel = () => inside('assent-panel')
export const isThere = (tag: string): boolean => document.querySelector(tag) !== null

/** The file of the panel is here already. */
export const panelHere: Pick<WidgetOptions, 'panel'> = { panel: (use) => use(createPanel) }

export const mountBannerAndPanel = (consent: Consent, options: WidgetOptions = {}): Widget => mount(consent, { modal, ...panelHere, ...options })
