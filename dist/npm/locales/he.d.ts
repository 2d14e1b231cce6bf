import { M as Messages } from '../types-DlvoDWXD.js';

/** Hebrew. */

declare const he: Messages;

export { he as default };
