import { M as Messages } from '../types-Ck7MnscE.js';

/** Slovak. */

declare const sk: Messages;

export { sk as default };
