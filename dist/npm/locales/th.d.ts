import { M as Messages } from '../types-Ck7MnscE.js';

/** Thai. */

declare const th: Messages;

export { th as default };
