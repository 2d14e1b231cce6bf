import { M as Messages } from '../types-DlvoDWXD.js';

/** Turkish. */

declare const tr: Messages;

export { tr as default };
