/** A configuration that declares everything, and the declaration of one as elements of the page. */
import { within } from '@testing-library/dom'
import type { ConfigInput } from '../../../src/config/types.js'
import { declarationTree, type DeclarationPolicy, type DeclarationState } from '../../../src/declaration/declaration.js'
import type { Translation } from '../../../src/declaration/translation.js'
import { writeHtml } from '../../../src/declaration/writeHtml.js'
import detailsEn from '../../../src/i18n/languages/details/en.js'
import en from '../../../src/i18n/languages/en.js'
import { googleAnalytics } from '../../../src/services/googleAnalytics.js'
import { configOf } from '../support.js'

/** Long after every date that a test of these writes. */
export const TODAY = '2030-01-01'

export const english: Translation = { language: 'en', messages: { ...en, ...detailsEn } }

/** Every option that the declaration shows, each with a value that is found nowhere else. */
export const everything: Partial<ConfigInput> = {
  policy: {
    version: '2026-11-a', url: '/privacy', effective: '2026-11-01',
    previous: [{ version: '2025-b', url: '/privacy/2025', until: '2026-10-31' }, { version: '2024-c', until: '2024-12-31' }],
  },
  controller: {
    name: 'Potter Ltd', contact: 'privacy@potter.example', url: 'https://potter.example/about', officer: 'Ada Officer, 02-123-4567',
    rights: '/rights', complaints: [{ url: 'https://authority.example/complain', name: 'The Authority' }],
  },
  categories: [
    { id: 'required' },
    {
      id: 'analytics', name: { en: 'Counting', ko: '집계' }, description: 'We count.', lost: 'We count worse.',
      optOut: [{ url: 'https://optout.example/add-on' }, { url: 'https://choices.example/', name: 'Ad choices' }],
    },
    { id: 'advertising' },
  ],
  services: [
    { id: 'session', category: 'required', name: 'Log-in' },
    { id: 'ga', use: 'google-analytics', options: { id: 'G-A1' } },
    {
      id: 'heat', category: 'analytics', name: 'Heatmaps', purpose: 'Shows where people press.', lost: 'We see less.',
      optOut: [{ url: 'https://heat.example/opt-out', name: 'Leave Heat' }], vendor: { name: 'Heat GmbH', country: 'DE', privacy: 'https://heat.example/policy' },
      cookies: [
        { name: '_hm*', duration: 'P13M', purpose: 'Recognises a browser.' },
        { name: 'hm_queue', kind: 'localStorage' },
        { name: 'hm_id', reach: 'third-party', duration: 'session', purpose: 'Follows.' },
        { name: 'hm_server', reach: 'server' },
      ],
      transfers: [{
        recipient: 'Heat Cloud Inc', country: 'US', items: 'Presses', purpose: 'To draw maps', retention: 'Ninety days', contact: 'cloud@heat.example',
      }],
    },
  ],
  ui: { marks: true },
}

/** What is printed for a configuration, in a page. */
export function printed(more: Partial<ConfigInput>, words = english, state?: DeclarationState & { policy: DeclarationPolicy }, today = TODAY) {
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  root.innerHTML = writeHtml(declarationTree(configOf(more), { ga: googleAnalytics }, words, { today }, state?.policy, state))
  return { root, page: within(root) }
}

/** The cells of a table, row by row, the head first. */
export const rowsOf = (table: HTMLElement): (string | null)[][] =>
  [...(table as HTMLTableElement).rows].map((row) => [...row.cells].map((it) => it.textContent))
