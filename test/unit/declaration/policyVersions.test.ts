/** Which version of the policy the declaration shows: the one in force on the reader's own day, with the coming one beside it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PolicyInput } from '../../../src/config/types.js'
import { policyTree } from '../../../src/declaration/controller.js'
import { writeHtml } from '../../../src/declaration/writeHtml.js'
import detailsKo from '../../../src/i18n/languages/details/ko.js'
import ko from '../../../src/i18n/languages/ko.js'
import { versionInForce } from '../../../src/model/versionInForce.js'
import { configOf } from '../support.js'
import { english, printed } from './support.js'

const policy: PolicyInput = {
  version: '2', url: '/privacy', announced: '2026-11-01', effective: '2026-12-01',
  previous: [{ version: '1', url: '/privacy/1', until: '2026-11-30' }, { version: '0', until: '2026-03-31' }],
}
/** Paragraphs and list items. */
function linesOn(today: string, more: Partial<PolicyInput> = {}, words = english): string[] {
  const root = document.createElement('div')
  root.innerHTML = writeHtml(policyTree(configOf({ policy: { ...policy, ...more } }).policy, words, today))
  return [...root.querySelectorAll('p, li')].map((it) => it.textContent)
}
const NOW_LISTED = 'What is listed here is what this site uses now.'
const IN_FORCE = 'Privacy policy (1) · Applies from April 1, 2026 · until November 30, 2026'
const COMING = ['Our privacy policy changes on December 1, 2026. Privacy policy (2)', NOW_LISTED]
const EARLIER = 'Earlier versions:'

describe('the versions that are declared', () => {
  it.each<[string, string, Partial<PolicyInput>, string[]]>([
    ['before it is announced: the one in force alone', '2026-10-31', {}, [IN_FORCE, EARLIER, '0 (until March 31, 2026)']],
    ['from that day on: the coming one beside it, and what the lists are about', '2026-11-01', {}, [IN_FORCE, ...COMING, EARLIER, '0 (until March 31, 2026)']],
    ['on the last day before', '2026-11-30', {}, [IN_FORCE, ...COMING, EARLIER, '0 (until March 31, 2026)']],
    ['on the day', '2026-12-01', {}, ['Privacy policy (2) · Applies from December 1, 2026', EARLIER, '1 (until November 30, 2026)', '0 (until March 31, 2026)']],
    ['without a day of announcement it is told at once', '2026-02-01', { announced: undefined, previous: [{ version: '1' }] }, ['Privacy policy (1) · until November 30, 2026', ...COMING]],
    ['the one before unnamed, nobody knows what is in force: only the coming one is told', '2026-11-01', { previous: undefined }, COMING],
    ['by its end as the change says it, whatever the list says', '2026-11-01', { previous: [{ version: '1', until: '2027-05-05' }] }, ['Privacy policy (1) · until November 30, 2026', ...COMING]],
    ['without dates', '2026-11-01', { effective: undefined, previous: undefined }, ['Privacy policy (2)']],
    ['of dates that no calendar has nothing is thrown', '2026-11-01', { effective: '2026-19-39', previous: [{ version: '1', until: '2026-99-99' }] }, ['Privacy policy (1)', expect.stringContaining('changes on 2026-19-39'), NOW_LISTED]],
  ])('%s', (_name, today, more, lines) => {
    expect(linesOn(today, more)).toEqual(lines)
  })

  it('each is linked to its own text', () => {
    const root = document.createElement('div')
    root.innerHTML = writeHtml(policyTree(configOf({ policy }).policy, english, '2026-11-15'))
    expect([...root.querySelectorAll('a')].map((it) => it.getAttribute('href'))).toEqual(['/privacy/1', '/privacy'])
  })

  it('are those that the SDK goes by, on any day', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }), (date) => {
      const today = date.toISOString().slice(0, 10)
      expect(linesOn(today)[0]).toContain(`Privacy policy (${versionInForce(configOf({ policy }).policy, today)})`)
    }))
  })

  it('are named in the reader’s language', () => {
    expect(linesOn('2026-11-15', {}, { language: 'ko', messages: { ...english.messages, ...ko, ...detailsKo } }))
      .toEqual(expect.arrayContaining(['개인정보 처리방침이 2026년 12월 1일에 변경됩니다. 개인정보 처리방침 (2)', detailsKo.listsNow]))
  })
})

describe('how long an answer is kept', () => {
  const categories = [{ id: 'required', lasts: 'session' }, { id: 'functional' }, { id: 'analytics', lasts: 'P30D' }, { id: 'advertising', lasts: 'P12M' }]
  const lifetimes = { functional: { granted: 180, denied: 180 }, analytics: { granted: 30, denied: 180 }, advertising: { granted: 365, denied: 180 } }
  const state = { decision: undefined, grants: {}, change() {}, withdraw() {}, optOut() {} }

  it('is the fewest days in the sentence, and each by its category', () => {
    const { root } = printed({ categories }, english, { ...state, policy: { locks: { required: 'required' }, days: 365, lifetimes } })
    expect(root).toHaveTextContent('Your choice is kept for 30 days.')
    expect([...root.querySelectorAll('p')].map((it) => it.textContent).filter((it) => it.startsWith('Kept for'))).toEqual([
      'Kept for: Until the browser closes', 'Kept for: 180 days', 'Kept for: 30 days', 'Kept for: 12 months',
    ])
  })

  it('is not said by category where the first to lapse takes the others along', () => {
    const { root } = printed({ categories, storage: { onExpiry: 'reset' } }, english, { ...state, policy: { locks: { required: 'required' }, days: 365, lifetimes } })
    expect(root).toHaveTextContent('Your choice is kept for 30 days.')
    expect(root).not.toHaveTextContent('Kept for: 12 months')
  })
})

describe('who has acknowledged what runs', () => {
  const decision = { version: '1', time: Date.parse('2026-11-22T12:00:00'), choices: { required: true }, method: 'banner.acknowledge' as const, recordId: 'b7', seq: 1 }
  it('has not chosen, and has nothing to withdraw', async () => {
    const { declarationTree } = await import('../../../src/declaration/declaration.js')
    const text = JSON.stringify(declarationTree(configOf(), {}, english, { today: '2026-11-22' }, { locks: { required: 'required' } },
      { decision, grants: {}, change() {}, withdraw() {}, optOut() {} }))
    expect(text).toContain('You have not chosen yet. Understood: November 22, 2026')
    expect(text).toContain('"Reject all"')
    expect(text).not.toContain('Withdraw consent')
    expect(text).not.toContain('Made on')
  })
})
