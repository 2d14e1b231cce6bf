import { M as Messages } from '../types-CmBxEHeR.js';

/** Korean. */

declare const ko: Messages;

export { ko as default };
