import { M as Messages } from '../types-DlvoDWXD.js';

/** Portuguese (Portugal). */

declare const pt: Messages;

export { pt as default };
