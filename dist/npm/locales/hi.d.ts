import { M as Messages } from '../types-B6n7cbnO.js';

/** Hindi. */

declare const hi: Messages;

export { hi as default };
