import { M as Messages } from '../types-Ck7MnscE.js';

/** Hebrew. */

declare const he: Messages;

export { he as default };
