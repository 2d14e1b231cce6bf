import { M as Messages } from '../types-DlvoDWXD.js';

/** Italian. */

declare const it: Messages;

export { it as default };
