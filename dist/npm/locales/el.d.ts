import { M as Messages } from '../types-Ck7MnscE.js';

/** Greek. */

declare const el: Messages;

export { el as default };
