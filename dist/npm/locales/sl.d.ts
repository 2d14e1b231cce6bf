import { M as Messages } from '../types-Ck7MnscE.js';

/** Slovenian. */

declare const sl: Messages;

export { sl as default };
