import { G as GoogleAnalyticsInput, S as ServiceInput } from './types-types.js';
import './types-messages.js';

/** npm `assent/services`: services as functions, for configurations written in code. Each gives what the JSON form is. */

/**
 * Google Analytics, held until its category is granted.
 * @param options the measurement id, and optionally `mode` and `src`
 * @param id the service's id; `ga` by default
 */
declare const googleAnalytics: (options: GoogleAnalyticsInput, id?: string) => ServiceInput;

export { GoogleAnalyticsInput, googleAnalytics };
