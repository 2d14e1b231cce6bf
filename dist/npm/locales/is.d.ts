import { M as Messages } from '../types-B6n7cbnO.js';

/** Icelandic. */

declare const is: Messages;

export { is as default };
