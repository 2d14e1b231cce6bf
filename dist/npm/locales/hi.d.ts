import { M as Messages } from '../types-Ck7MnscE.js';

/** Hindi. */

declare const hi: Messages;

export { hi as default };
