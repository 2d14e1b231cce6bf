import { M as Messages } from '../types-B6n7cbnO.js';

/** Traditional Chinese. */

declare const zhHant: Messages;

export { zhHant as default };
