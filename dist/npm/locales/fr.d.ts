import { M as Messages } from '../types-Ck7MnscE.js';

/** French. */

declare const fr: Messages;

export { fr as default };
