import { M as Messages } from '../types-DlvoDWXD.js';

/** Russian. */

declare const ru: Messages;

export { ru as default };
