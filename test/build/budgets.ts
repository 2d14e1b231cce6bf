/**
 * Most bytes that each file of the script tag may have, compressed with Brotli 11. The first two, and a locale, are promises;
 * the rest keeps what it has.
 */
export const budgets: Readonly<Record<string, number>> = {
  'assent.js': 6_000,
  'assent-ui.js': 9_500,
  'assent-first.js': 5_850,
  'assent-gate.js': 1_700,
  'assent-guard.js': 4_450,
  'assent-placeholder.js': 2_070,
  'assent-trigger.js': 1_230,
  'assent-explain.js': 3_450,
  'services/google-analytics.js': 670,
}

/** For each locale. */
export const LOCALE = 1_500
