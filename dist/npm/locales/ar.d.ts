import { M as Messages } from '../types-DlvoDWXD.js';

/** Arabic. */

declare const ar: Messages;

export { ar as default };
