import { M as Messages } from '../types-Ck7MnscE.js';

/** Hungarian. */

declare const hu: Messages;

export { hu as default };
