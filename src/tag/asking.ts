/** The file assent-ui.js: all that asks, and how it does so before anything else is here. */
import { askAhead } from './askAhead.js'
import { mountAsking } from './mountAsking.js'

export const asking = Object.assign(mountAsking, { askAhead })
export type Asking = typeof asking
