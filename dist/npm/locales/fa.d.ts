import { M as Messages } from '../types-DlvoDWXD.js';

/** Persian. */

declare const fa: Messages;

export { fa as default };
