import { M as Messages } from '../types-Ck7MnscE.js';

/** Korean. */

declare const ko: Messages;

export { ko as default };
