import { M as Messages } from '../types-Ck7MnscE.js';

/** Traditional Chinese. */

declare const zhHant: Messages;

export { zhHant as default };
