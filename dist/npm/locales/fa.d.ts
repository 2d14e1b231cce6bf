import { M as Messages } from '../types-Ck7MnscE.js';

/** Persian. */

declare const fa: Messages;

export { fa as default };
