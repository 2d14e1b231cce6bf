import { M as Messages } from '../types-Ck7MnscE.js';

/** Ukrainian. */

declare const uk: Messages;

export { uk as default };
