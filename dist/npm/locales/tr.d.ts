import { M as Messages } from '../types-Ck7MnscE.js';

/** Turkish. */

declare const tr: Messages;

export { tr as default };
