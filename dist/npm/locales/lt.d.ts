import { M as Messages } from '../types-B6n7cbnO.js';

/** Lithuanian. */

declare const lt: Messages;

export { lt as default };
