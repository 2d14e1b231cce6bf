import { M as Messages } from '../types-qUc8dwue.js';

/** Danish. */

declare const da: Messages;

export { da as default };
