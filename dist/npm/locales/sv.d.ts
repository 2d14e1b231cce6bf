import { M as Messages } from '../types-DlvoDWXD.js';

/** Swedish. */

declare const sv: Messages;

export { sv as default };
