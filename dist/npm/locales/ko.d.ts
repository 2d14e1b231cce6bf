import { M as Messages } from '../types-qUc8dwue.js';

/** Korean. */

declare const ko: Messages;

export { ko as default };
