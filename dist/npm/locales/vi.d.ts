import { M as Messages } from '../types-B6n7cbnO.js';

/** Vietnamese. */

declare const vi: Messages;

export { vi as default };
