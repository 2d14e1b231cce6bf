import { M as Messages } from '../types-qUc8dwue.js';

/** Finnish. */

declare const fi: Messages;

export { fi as default };
