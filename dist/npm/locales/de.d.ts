import { M as Messages } from '../types-B6n7cbnO.js';

/** German. */

declare const de: Messages;

export { de as default };
