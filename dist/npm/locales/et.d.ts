import { M as Messages } from '../types-DlvoDWXD.js';

/** Estonian. */

declare const et: Messages;

export { et as default };
