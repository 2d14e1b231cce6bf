import { M as Messages } from '../types-Ck7MnscE.js';

/** German. */

declare const de: Messages;

export { de as default };
