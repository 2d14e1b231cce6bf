import { M as Messages } from '../types-Ck7MnscE.js';

/** Romanian. */

declare const ro: Messages;

export { ro as default };
