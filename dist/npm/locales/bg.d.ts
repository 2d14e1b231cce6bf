import { M as Messages } from '../types-B6n7cbnO.js';

/** Bulgarian. */

declare const bg: Messages;

export { bg as default };
