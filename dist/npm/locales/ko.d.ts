import { M as Messages } from '../types-DlvoDWXD.js';

/** Korean. */

declare const ko: Messages;

export { ko as default };
