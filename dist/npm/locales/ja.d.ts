import { M as Messages } from '../types-DlvoDWXD.js';

/** Japanese. */

declare const ja: Messages;

export { ja as default };
