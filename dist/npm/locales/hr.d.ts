import { M as Messages } from '../types-DlvoDWXD.js';

/** Croatian. */

declare const hr: Messages;

export { hr as default };
