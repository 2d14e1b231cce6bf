import { M as Messages } from '../types-DlvoDWXD.js';

/** Traditional Chinese. */

declare const zhHant: Messages;

export { zhHant as default };
