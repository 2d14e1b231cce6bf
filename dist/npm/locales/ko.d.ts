import { M as Messages } from '../types-B6n7cbnO.js';

/** Korean. */

declare const ko: Messages;

export { ko as default };
