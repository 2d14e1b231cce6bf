import { M as Messages } from '../types-DlvoDWXD.js';

/** Indonesian. */

declare const id: Messages;

export { id as default };
