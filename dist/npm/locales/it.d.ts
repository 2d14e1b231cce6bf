import { M as Messages } from '../types-Ck7MnscE.js';

/** Italian. */

declare const it: Messages;

export { it as default };
