import { M as Messages } from '../types-B6n7cbnO.js';

/** Portuguese (Portugal). */

declare const pt: Messages;

export { pt as default };
