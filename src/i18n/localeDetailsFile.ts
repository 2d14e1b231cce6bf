/** Types only: what the file of every language exports for those who look closer (`assent/locales/details/ko`). */
import type { Details } from './messages.js'

declare const details: Details
export default details
