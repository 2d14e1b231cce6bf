/** The locales that have a file here. English, the first, is bundled; the others are fetched when they are shown. */
export const locales: readonly string[] = (
  'en ko ja vi zh-Hant zh-Hans hi id th tr ar he fa bg hr cs da nl et fi fr de el hu ' +
  'ga it lv lt mt pl pt pt-BR ro sk sl es sv nb is uk ru ca'
).split(' ')
