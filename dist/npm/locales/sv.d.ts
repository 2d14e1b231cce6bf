import { M as Messages } from '../types-qUc8dwue.js';

/** Swedish. */

declare const sv: Messages;

export { sv as default };
