import { M as Messages } from '../types-Ck7MnscE.js';

/** Croatian. */

declare const hr: Messages;

export { hr as default };
