import { M as Messages } from '../types-DlvoDWXD.js';

/** Icelandic. */

declare const is: Messages;

export { is as default };
