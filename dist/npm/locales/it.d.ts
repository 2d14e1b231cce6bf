import { M as Messages } from '../types-CR7htgYa.js';

/** Italian. */

declare const it: Messages;

export { it as default };
