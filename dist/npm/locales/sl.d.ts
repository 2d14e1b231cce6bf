import { M as Messages } from '../types-B6n7cbnO.js';

/** Slovenian. */

declare const sl: Messages;

export { sl as default };
