import { M as Messages } from '../types-CR7htgYa.js';

/** Swedish. */

declare const sv: Messages;

export { sv as default };
