import { M as Messages } from '../types-CR7htgYa.js';

/** German. */

declare const de: Messages;

export { de as default };
