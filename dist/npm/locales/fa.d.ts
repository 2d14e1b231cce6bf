import { M as Messages } from '../types-B6n7cbnO.js';

/** Persian. */

declare const fa: Messages;

export { fa as default };
