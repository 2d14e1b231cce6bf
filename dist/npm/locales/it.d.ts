import { M as Messages } from '../types-B6n7cbnO.js';

/** Italian. */

declare const it: Messages;

export { it as default };
