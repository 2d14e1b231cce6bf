/**
 * What is measured: the page alone, assent, and two others in the setup their documentation recommends. All have the same four
 * categories and their configuration in the page, which saves each the request for it. The others load at the end of the body,
 * where they cost the page least; assent loads in the head, with `async`: by its script tag, by files of the site's own (`assent build`), and
 * by those with the banner in the page.
 */
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { INLINE } from './page.mjs'

/**
 * @typedef {object} Subject
 * @property {string} head markup
 * @property {string} [start] markup at the beginning of the body
 * @property {string} end markup at the end of the body
 * @property {Record<string, string>} [files] text by address
 * @property {(tag: import('./page.mjs').Tag, visit: 'first' | 'later') => string} held markup of a tag that needs consent
 * @property {string} [accept] selector of the button; what comes after `>>>` is in the shadow root of what comes before
 * @property {string} [settings]
 * @property {string} [banner]
 * @property {string} [panel]
 */

const categories = [
  { id: 'required', title: 'Required', description: 'Needed for this site to work. Always on.' },
  { id: 'functional', title: 'Functional', description: 'Remembers your settings and shows content such as videos and maps.' },
  { id: 'analytics', title: 'Analytics', description: 'Helps to understand how this site is used, so that it can be improved.' },
  { id: 'advertising', title: 'Advertising', description: 'Shows advertising that fits your interests and measures its effect.' },
]

const script = (attributes, { src }) => `<script${attributes}${src ? ` src="${src}"` : ''}>${src ? '' : INLINE}</script>`

/** @type {Subject} */
const none = {
  head: '',
  end: '',
  held: (tag, visit) => script(visit === 'first' ? ' type="text/plain"' : tag.src ? ' async' : '', tag),
}

/** Receipts are on, which the others do not have. */
const config = {
  policy: { version: '1', url: '/privacy' },
  categories: categories.map(({ id }) => ({ id })),
  receipts: { endpoint: '/receipts' },
}

/** @type {Subject} */
const assent = {
  head: `<script type="application/json" data-assent>${JSON.stringify(config)}</script>
<link rel="preload" as="script" href="/assent/assent-ui.js">
<script async src="/assent/assent.js"></script>`,
  end: '',
  held: ({ category, src }) =>
    `<script type="text/plain" data-consent="${category}"${src ? ` data-src="${src}"` : ''}>${src ? '' : INLINE}</script>`,
  banner: 'assent-banner',
  accept: 'assent-banner button[value="accept"]',
  settings: 'assent-banner button[value="settings"]',
  panel: 'assent-panel >>> dialog',
}

/** `ASSENT_DIST` names a private build. */
export const dist = resolve(fileURLToPath(new URL('../../', import.meta.url)), process.env.ASSENT_DIST ?? 'dist')
const { build } = await import(pathToFileURL(join(dist, 'npm/build.js')).href).catch(() => ({}))

/** @param {boolean} inline @returns {Promise<Subject>} */
async function builtSubject(inline) {
  const folder = inline ? '/inline/' : '/built/'
  const { files, snippet, body = '' } = await build(config, { read: (name) => readFile(join(dist, name), 'utf8'), folder, inline, late: false })
  return { ...assent, head: snippet, start: body, files: Object.fromEntries(files.map(({ name, text }) => [folder + name, text])) }
}

const buttons = { acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all' }
const vanillaConfig = {
  // Without this it does nothing in a browser that is driven by a program.
  hideFromBots: false,
  categories: { required: { enabled: true, readOnly: true }, functional: {}, analytics: {}, advertising: {} },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'Your privacy',
          description: 'We and third parties store and read data on your device to remember settings, to measure how this site '
            + 'is used and to show advertising. You can change your choice at any time. It is kept for 180 days.',
          ...buttons, showPreferencesBtn: 'Settings', footer: '<a href="/privacy">Privacy policy</a>',
        },
        preferencesModal: {
          title: 'Privacy settings', ...buttons, savePreferencesBtn: 'Save', closeIconLabel: 'Close',
          sections: categories.map(({ id, title, description }) => ({ title, description, linkedCategory: id })),
        },
      },
    },
  },
}

/** @type {Subject} */
const vanilla = {
  head: '<link rel="stylesheet" href="/vanilla-cookieconsent/cookieconsent.css">',
  end: `<script type="module">import '/vanilla-cookieconsent/cookieconsent.umd.js'
CookieConsent.run(${JSON.stringify(vanillaConfig)})</script>`,
  held: (tag) => script(` type="text/plain" data-category="${tag.category}"`, tag),
  banner: '#cc-main .cm',
  accept: '#cc-main .cm [data-role="all"]',
  settings: '#cc-main .cm [data-role="show"]',
  panel: '#cc-main .pm',
}

const orejimeConfig = {
  privacyPolicyUrl: '/privacy',
  purposes: categories.map((it) => ({ ...it, cookies: [], ...(it.id === 'required' && { isMandatory: true }) })),
}

/** @type {Subject} */
const orejime = {
  head: '<link rel="stylesheet" href="/orejime/orejime-standard.css">',
  end: `<script>window.orejimeConfig = ${JSON.stringify(orejimeConfig)}</script>
<script src="/orejime/orejime-standard-en.js"></script>`,
  held: (tag) => `<template data-purpose="${tag.category}">${script('', tag)}</template>`,
  banner: '.orejime-Banner',
  accept: '.orejime-Banner-saveButton',
  settings: '.orejime-Banner-learnMoreButton',
  panel: '.orejime-Modal',
}

/** By name, in the order of the columns. @type {Record<string, Subject>} */
export const subjects = { none, assent, ...(build && { 'assent build': await builtSubject(false), 'assent build --inline': await builtSubject(true) }), 'vanilla-cookieconsent': vanilla, orejime }
