import { M as Messages } from '../types-DlvoDWXD.js';

/** Slovenian. */

declare const sl: Messages;

export { sl as default };
