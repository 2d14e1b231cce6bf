import { M as Messages } from '../types-DFNIpi9p.js';

/** Icelandic. */

declare const is: Messages;

export { is as default };
