/** The English texts of trigger, placeholder, notice and privacy choices, which are in files without the others. */

export const triggerLabel = 'Cookie settings'

export const embedTexts = {
  embedText: '{name} sends data to {provider} when it loads, so it waits for your permission.',
  embedOnce: 'Load once',
  embedAlways: 'Always allow',
}

export const policyLabel = 'Privacy policy'

export const changedText = 'Our privacy policy changed on {date}.'

export const noticeTexts = {
  noticeText: 'Our privacy policy changes on {date}.',
  changedText,
  noticeClose: 'OK',
  policyLink: policyLabel,
}

export const outdatedTexts = {
  outdatedText: 'Your choice was changed elsewhere. Reload this page so that it applies here too.',
  reload: 'Reload',
  noticeClose: noticeTexts.noticeClose,
}

/** What the panel says to who looks closer. */
export const closerTexts = {
  controller: 'Responsible',
  overrideText: 'Your browser asks sites to keep this off: {categories}. If you allow it here, your choice on this site counts instead.',
  override: 'Allow anyway',
  lockedByAge: 'Off, because this site is for children',
}

export const choicesTexts = {
  privacyChoices: 'Your Privacy Choices',
  doNotSell: 'Do Not Sell or Share My Personal Information',
  optedOut: 'Saved: we do not sell or share your personal information.',
  optOutHonored: 'Opt-out request honored',
}

/** Texts that banner and panel do not say. */
export type ElsewhereTexts =
  { trigger: string; noticeText: string; noticeClose: string } & typeof outdatedTexts & typeof embedTexts & typeof closerTexts
