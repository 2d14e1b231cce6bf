import { M as Messages } from '../types-DlvoDWXD.js';

/** Spanish. */

declare const es: Messages;

export { es as default };
