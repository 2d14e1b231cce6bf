import { M as Messages } from '../types-DlvoDWXD.js';

/** Hindi. */

declare const hi: Messages;

export { hi as default };
