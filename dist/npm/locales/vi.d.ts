import { M as Messages } from '../types-qUc8dwue.js';

/** Vietnamese. */

declare const vi: Messages;

export { vi as default };
