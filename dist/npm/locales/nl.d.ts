import { M as Messages } from '../types-B6n7cbnO.js';

/** Dutch. */

declare const nl: Messages;

export { nl as default };
