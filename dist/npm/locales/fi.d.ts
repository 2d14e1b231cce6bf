import { M as Messages } from '../types-DlvoDWXD.js';

/** Finnish. */

declare const fi: Messages;

export { fi as default };
