import { M as Messages } from '../types-Ck7MnscE.js';

/** Dutch. */

declare const nl: Messages;

export { nl as default };
