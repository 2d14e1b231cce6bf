import { M as Messages } from '../types-Ck7MnscE.js';

/** Portuguese (Portugal). */

declare const pt: Messages;

export { pt as default };
