import { M as Messages } from '../types-Ck7MnscE.js';

/** Japanese. */

declare const ja: Messages;

export { ja as default };
