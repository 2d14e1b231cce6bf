/** What is on the page while nothing is asked: a file of its own, fetched when the page is idle. */
export { mountNotice } from '../surfaces/notice.js'
export { mountOutdated } from '../surfaces/outdated.js'
export { mountTrigger } from '../surfaces/trigger.js'
