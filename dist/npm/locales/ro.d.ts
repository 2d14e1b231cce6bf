import { M as Messages } from '../types-B6n7cbnO.js';

/** Romanian. */

declare const ro: Messages;

export { ro as default };
