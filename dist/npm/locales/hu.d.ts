import { M as Messages } from '../types-DlvoDWXD.js';

/** Hungarian. */

declare const hu: Messages;

export { hu as default };
