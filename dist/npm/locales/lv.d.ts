import { M as Messages } from '../types-Ck7MnscE.js';

/** Latvian. */

declare const lv: Messages;

export { lv as default };
