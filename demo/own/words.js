/** The site's own words for banner and settings. What is shown is made of them, and the receipt has the hash of the same. */
import { signalsApplied } from 'assent'

/** @typedef {import('assent').Consent} Consent @typedef {import('assent').Policy} Policy */

/** @param {Consent['config']} config @param {(id: string) => boolean} fits */
const namesOf = ({ categories }, fits) => new Intl.ListFormat('en-GB').format(categories.filter(({ id }) => fits(id)).map((it) => it.name.toLowerCase()))

/** What the browser's signal keeps off, or nothing. @param {Consent['config']} config @param {Policy} policy */
const signalLine = (config, policy) => signalsApplied(policy).includes('gpc')
  && `Your browser asks us not to sell or share your data (Global Privacy Control). This stays off: ${namesOf(config, (id) => policy.locks[id] === 'gpc')}.`

const buttons = { reject: 'Reject all', accept: 'Accept all' }

/** @param {Consent} consent @param {Policy} policy */
export const bannerWords = ({ config }, policy) => ({
  title: 'Before you look around',
  text: `We and our partners would like to store and read information on your device for ${namesOf(config, (id) => !policy.locks[id])}. Nothing of it happens unless you say so.`,
  keep: `We keep your answer for ${policy.days} days. You can change it at any time under “Privacy choices”.`,
  policy: 'Privacy policy',
  signal: signalLine(config, policy),
  ...buttons,
  settings: 'Settings',
})

/** @param {Consent} consent @param {Policy} policy */
export const settingsWords = ({ config }, policy) => ({
  title: 'Privacy choices',
  text: 'Switch on what you like. Nothing changes before you save.',
  signal: signalLine(config, policy),
  categories: config.categories.map(({ id, name, description }) => ({ id, name, description, note: noteFor(policy.locks[id]) })),
  ...buttons,
  save: 'Save',
  close: 'Close without saving',
})

/** Why a category cannot be switched. @param {string | undefined} lock */
const noteFor = (lock) => lock && (lock === 'required' ? 'Always on' : 'Off at your browser’s request')

/**
 * How a choice was made, for its receipt.
 * @param {import('assent').Method} method
 * @param {number} shownAt when the words were first shown, in ms since 1970 UTC
 * @param {object} words all that was shown
 */
export const howFor = (method, shownAt, words) => ({ method, language: 'en', shownAt, texts: JSON.stringify(words) })

/** The visitor's choice. @param {Consent} consent @param {import('assent').Decision | undefined} decision @param {import('assent').Grants} grants */
export function choiceWords({ config }, decision, grants) {
  const names = namesOf(config, (id) => id !== 'required' && grants[id])
  const day = decision && new Date(decision.time).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })
  return {
    line: day ? `On ${day} you allowed ${names || 'nothing'}.` : 'You have not answered yet, so nothing is allowed.',
    change: 'Change it',
    withdraw: 'Take it back',
    again: 'Ask me again',
  }
}

/** Whether there is something to withdraw. @param {Consent} consent @param {import('assent').Grants} grants */
export const hasGranted = ({ config }, grants) => config.categories.some(({ id }) => id !== 'required' && grants[id])
