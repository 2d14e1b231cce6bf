import { M as Messages } from '../types-qUc8dwue.js';

/** Czech. */

declare const cs: Messages;

export { cs as default };
