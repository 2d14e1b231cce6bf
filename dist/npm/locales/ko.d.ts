import { M as Messages } from '../types-D615Qqhg.js';

/** Korean. */

declare const ko: Messages;

export { ko as default };
