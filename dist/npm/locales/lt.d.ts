import { M as Messages } from '../types-DlvoDWXD.js';

/** Lithuanian. */

declare const lt: Messages;

export { lt as default };
