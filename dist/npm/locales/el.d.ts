import { M as Messages } from '../types-B6n7cbnO.js';

/** Greek. */

declare const el: Messages;

export { el as default };
