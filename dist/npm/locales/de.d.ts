import { M as Messages } from '../types-DlvoDWXD.js';

/** German. */

declare const de: Messages;

export { de as default };
