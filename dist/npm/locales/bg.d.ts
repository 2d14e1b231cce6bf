import { M as Messages } from '../types-DlvoDWXD.js';

/** Bulgarian. */

declare const bg: Messages;

export { bg as default };
