/** What is said to the site's developers. A file of its own: fetched where something is wrong, and on `localhost`. */
export { explanations } from '../explanations.js'
export { tellAdvice } from '../tellAdvice.js'
