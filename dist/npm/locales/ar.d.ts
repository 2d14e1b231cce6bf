import { M as Messages } from '../types-Ck7MnscE.js';

/** Arabic. */

declare const ar: Messages;

export { ar as default };
