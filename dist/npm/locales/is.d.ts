import { M as Messages } from '../types-CR7htgYa.js';

/** Icelandic. */

declare const is: Messages;

export { is as default };
