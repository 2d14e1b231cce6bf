import { M as Messages } from '../types-CR7htgYa.js';

/** Polish. */

declare const pl: Messages;

export { pl as default };
