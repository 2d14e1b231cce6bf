import { M as Messages } from '../types-Ck7MnscE.js';

/** Swedish. */

declare const sv: Messages;

export { sv as default };
