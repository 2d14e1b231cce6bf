/**
 * Most bytes, compressed with Brotli 11, that a visitor may fetch of the script tag's files in a situation. What counts is what
 * somebody waits for, not how it is spread over files.
 */
export interface Situation {
  files: readonly string[]
  most: number
}

const PAGE = ['assent.js', 'assent-gate.js']

export const situations: Readonly<Record<string, Situation>> = {
  'first visit': { files: [...PAGE, 'assent-first.js', 'assent-ui.js'], most: 33_500 },
  'returning visitor': { files: [...PAGE, 'assent-trigger.js'], most: 12_500 },
  'returning visitor with services': { files: [...PAGE, 'assent-trigger.js', 'assent-services.js', 'services/google-analytics.js'], most: 13_800 },
  'the panel, after the banner': { files: ['assent-details.js'], most: 6_000 },
  'an embed waits': { files: ['assent-placeholder.js'], most: 3_500 },
  'a new policy is announced': { files: ['assent-notice.js'], most: 3_500 },
  'looks of the site’s own': { files: ['assent-theme.js'], most: 2_500 },
  'the guard is on': { files: ['assent-guard.js'], most: 5_500 },
  'a link of California': { files: ['assent-choices.js'], most: 3_000 },
  'the policy page': { files: ['assent-declaration.js'], most: 8_000 },
  'a developer’s own machine': { files: ['assent-advice.js'], most: 7_500 },
  'something is wrong': { files: ['assent-explain.js'], most: 7_500 },
}

/** For each file of a language. */
export const LOCALE = 1_500
