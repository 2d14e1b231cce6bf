import { M as Messages } from '../types-DlvoDWXD.js';

/** Polish. */

declare const pl: Messages;

export { pl as default };
