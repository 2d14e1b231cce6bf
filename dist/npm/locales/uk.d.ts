import { M as Messages } from '../types-DlvoDWXD.js';

/** Ukrainian. */

declare const uk: Messages;

export { uk as default };
