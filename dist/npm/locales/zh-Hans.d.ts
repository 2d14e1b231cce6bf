import { M as Messages } from '../types-Ck7MnscE.js';

/** Simplified Chinese. */

declare const zhHans: Messages;

export { zhHans as default };
