/**
 * Most bytes that each file of the script tag may have, compressed with Brotli 11. The first two, and a locale, are promises;
 * the rest keeps what it has.
 */
export const budgets: Readonly<Record<string, number>> = {
  'assent.js': 6_000,
  'assent-ui.js': 10_000,
  'assent-details.js': 4_900,
  'assent-theme.js': 1_600,
  'assent-first.js': 11_800,
  'assent-gate.js': 1_750,
  'assent-services.js': 800,
  'assent-guard.js': 4_450,
  'assent-placeholder.js': 2_700,
  'assent-trigger.js': 2_400,
  'assent-declaration.js': 6_200,
  'assent-notice.js': 2_700,
  'assent-choices.js': 2_250,
  'assent-explain.js': 4_950,
  'services/google-analytics.js': 670,
}

/** For each locale. */
export const LOCALE = 1_500
