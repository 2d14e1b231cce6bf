import { M as Messages } from '../types-DlvoDWXD.js';

/** Czech. */

declare const cs: Messages;

export { cs as default };
