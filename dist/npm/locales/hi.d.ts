import { M as Messages } from '../types-CR7htgYa.js';

/** Hindi. */

declare const hi: Messages;

export { hi as default };
