import { M as Messages } from '../types-DFNIpi9p.js';

/** Italian. */

declare const it: Messages;

export { it as default };
