import { M as Messages } from '../types-qUc8dwue.js';

/** Estonian. */

declare const et: Messages;

export { et as default };
