import { M as Messages } from '../types-Ck7MnscE.js';

/** Vietnamese. */

declare const vi: Messages;

export { vi as default };
