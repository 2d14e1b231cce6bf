/** npm `assent/server`: every public name, listed by hand. */
export { renderBanner } from './renderBanner.js'
export type { BannerRequest, RenderedBanner } from './renderBanner.js'
export type { Language } from '../build/question.js'
