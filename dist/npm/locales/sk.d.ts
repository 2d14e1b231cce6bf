import { M as Messages } from '../types-DlvoDWXD.js';

/** Slovak. */

declare const sk: Messages;

export { sk as default };
