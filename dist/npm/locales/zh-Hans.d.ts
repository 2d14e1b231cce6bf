import { M as Messages } from '../types-DlvoDWXD.js';

/** Simplified Chinese. */

declare const zhHans: Messages;

export { zhHans as default };
