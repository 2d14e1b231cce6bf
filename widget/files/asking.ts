/** What asks: a file of its own, fetched when there is something to ask. */
export { modal } from '../focus/modal.js'
export { checkLoaders } from '../language/checkLoaders.js'
export { mountBannerAndPanel } from '../mountBannerAndPanel.js'
