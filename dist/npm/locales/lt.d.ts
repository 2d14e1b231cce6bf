import { M as Messages } from '../types-Ck7MnscE.js';

/** Lithuanian. */

declare const lt: Messages;

export { lt as default };
