import { M as Messages } from '../types-CR7htgYa.js';

/** Bulgarian. */

declare const bg: Messages;

export { bg as default };
