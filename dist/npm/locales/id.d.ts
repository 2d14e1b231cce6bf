import { M as Messages } from '../types-B6n7cbnO.js';

/** Indonesian. */

declare const id: Messages;

export { id as default };
