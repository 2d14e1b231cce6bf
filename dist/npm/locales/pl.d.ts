import { M as Messages } from '../types-B6n7cbnO.js';

/** Polish. */

declare const pl: Messages;

export { pl as default };
