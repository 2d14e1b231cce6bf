import { M as Messages } from '../types-DlvoDWXD.js';

/** Thai. */

declare const th: Messages;

export { th as default };
