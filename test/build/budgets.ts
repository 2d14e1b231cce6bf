/**
 * Most bytes, compressed with Brotli 11, that a visitor may fetch of the script tag's files in a situation. What counts is what
 * somebody waits for, not how it is spread over files.
 */
export interface Situation {
  files: readonly string[]
  most: number
}

export const situations: Readonly<Record<string, Situation>> = {
  'first visit': { files: ['assent.js', 'assent-ui.js'], most: 20_880 },
  'behind the banner': { files: ['assent-first.js'], most: 16_450 },
  'returning visitor': { files: ['assent.js', 'assent-trigger.js'], most: 14_471 },
  'elements are marked': { files: ['assent-gate.js'], most: 7_550 },
  'services start': { files: ['assent-services.js', 'services/google-analytics.js'], most: 1_600 },
  'the panel, after the banner': { files: ['assent-panel.js', 'assent-details.js'], most: 15_600 },
  'a banner that is a dialog': { files: ['assent-modal.js'], most: 1_400 },
  'an embed waits': { files: ['assent-placeholder.js'], most: 7_200 },
  'a new policy is announced': { files: ['assent-notice.js'], most: 5_100 },
  'a tab has to be loaded anew': { files: ['assent-outdated.js'], most: 4_700 },
  'looks of the site’s own': { files: ['assent-theme.js'], most: 3_000 },
  'a service with hosts is allowed, or the guard is on': { files: ['assent-guard.js'], most: 6_200 },
  'a link of California': { files: ['assent-choices.js'], most: 3_720 },
  'the policy page': { files: ['assent-declaration.js'], most: 8_700 },
  'a developer’s own machine': { files: ['assent-advice.js'], most: 6_800 },
  'something is wrong': { files: ['assent-explain.js'], most: 8_700 },
}

/** The same of the files that `assent build` writes of the README’s document with Google Analytics. */
export const builtSituations: Readonly<Record<string, Situation>> = {
  // The names of files in it are hashes, which compress a little differently in each build.
  'the banner in the page': { files: ['in the page'], most: 2_000 },
  'first visit': { files: ['site.js'], most: 13_720 },
  'behind the banner': { files: ['assent-ui', 'assent-first'], most: 19_220 },
  'returning visitor': { files: ['site.js', 'assent-trigger'], most: 18_090 },
  'elements are marked': { files: ['assent-gate'], most: 7_180 },
  'the panel, after the banner': { files: ['assent-panel', 'assent-details'], most: 14_680 },
}

/** For each file of a language. */
export const LOCALE = 1_550
