import { M as Messages } from '../types-Ck7MnscE.js';

/** Finnish. */

declare const fi: Messages;

export { fi as default };
