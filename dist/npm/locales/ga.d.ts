import { M as Messages } from '../types-Ck7MnscE.js';

/** Irish. */

declare const ga: Messages;

export { ga as default };
