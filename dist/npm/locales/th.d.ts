import { M as Messages } from '../types-B6n7cbnO.js';

/** Thai. */

declare const th: Messages;

export { th as default };
