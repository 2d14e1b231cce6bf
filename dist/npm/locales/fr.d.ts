import { M as Messages } from '../types-DlvoDWXD.js';

/** French. */

declare const fr: Messages;

export { fr as default };
