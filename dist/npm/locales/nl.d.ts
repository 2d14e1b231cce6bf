import { M as Messages } from '../types-DlvoDWXD.js';

/** Dutch. */

declare const nl: Messages;

export { nl as default };
