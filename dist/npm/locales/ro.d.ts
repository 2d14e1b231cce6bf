import { M as Messages } from '../types-DlvoDWXD.js';

/** Romanian. */

declare const ro: Messages;

export { ro as default };
