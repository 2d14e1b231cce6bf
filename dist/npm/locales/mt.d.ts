import { M as Messages } from '../types-Ck7MnscE.js';

/** Maltese. */

declare const mt: Messages;

export { mt as default };
