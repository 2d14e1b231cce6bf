import { M as Messages } from '../types-B6n7cbnO.js';

/** Swedish. */

declare const sv: Messages;

export { sv as default };
