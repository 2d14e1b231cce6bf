import { M as Messages } from '../types-qUc8dwue.js';

/** Thai. */

declare const th: Messages;

export { th as default };
