import { M as Messages } from '../types-Ck7MnscE.js';

/** Bulgarian. */

declare const bg: Messages;

export { bg as default };
