import { M as Messages } from '../types-DlvoDWXD.js';

/** Vietnamese. */

declare const vi: Messages;

export { vi as default };
