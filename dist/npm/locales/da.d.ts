import { M as Messages } from '../types-DlvoDWXD.js';

/** Danish. */

declare const da: Messages;

export { da as default };
