import { M as Messages } from '../types-CR7htgYa.js';

/** Arabic. */

declare const ar: Messages;

export { ar as default };
