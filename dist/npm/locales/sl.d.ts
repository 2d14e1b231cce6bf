import { M as Messages } from '../types-CR7htgYa.js';

/** Slovenian. */

declare const sl: Messages;

export { sl as default };
