import { M as Messages } from '../types-DlvoDWXD.js';

/** Greek. */

declare const el: Messages;

export { el as default };
