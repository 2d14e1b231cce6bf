import { M as Messages } from '../types-qUc8dwue.js';

/** Traditional Chinese. */

declare const zhHant: Messages;

export { zhHant as default };
