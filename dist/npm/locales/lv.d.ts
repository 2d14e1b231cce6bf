import { M as Messages } from '../types-DlvoDWXD.js';

/** Latvian. */

declare const lv: Messages;

export { lv as default };
