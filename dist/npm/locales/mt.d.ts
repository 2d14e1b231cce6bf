import { M as Messages } from '../types-DlvoDWXD.js';

/** Maltese. */

declare const mt: Messages;

export { mt as default };
