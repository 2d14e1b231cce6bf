import { M as Messages } from '../types-CR7htgYa.js';

/** Thai. */

declare const th: Messages;

export { th as default };
