import { M as Messages } from '../types-Ck7MnscE.js';

/** Indonesian. */

declare const id: Messages;

export { id as default };
