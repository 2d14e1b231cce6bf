/** npm `assent/services`: services as functions, for configurations written in code. Each gives what the JSON form is. */
import type { GoogleAnalyticsInput, ServiceInput } from '../config/types.js'

/**
 * Google Analytics, held until its category is granted.
 * @param options the measurement id, and optionally `mode` and `src`
 * @param id the service's id; `ga` by default
 */
export const googleAnalytics = (options: GoogleAnalyticsInput, id = 'ga'): ServiceInput => ({ id, use: 'google-analytics', options })

export type { GoogleAnalyticsInput }
