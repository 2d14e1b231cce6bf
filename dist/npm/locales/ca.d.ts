import { M as Messages } from '../types-Ck7MnscE.js';

/** Catalan. */

declare const ca: Messages;

export { ca as default };
