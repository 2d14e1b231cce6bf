import { M as Messages } from '../types-Ck7MnscE.js';

/** Icelandic. */

declare const is: Messages;

export { is as default };
