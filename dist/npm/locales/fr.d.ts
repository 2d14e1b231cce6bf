import { M as Messages } from '../types-B6n7cbnO.js';

/** French. */

declare const fr: Messages;

export { fr as default };
