/** What the script tag fetches when it has something to explain. */
import { explainAll } from './config/explain.js'
import { explainWarning } from './warnings.js'

export const explanations = { config: explainAll, warning: explainWarning }
