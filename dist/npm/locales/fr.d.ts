import { M as Messages } from '../types-CR7htgYa.js';

/** French. */

declare const fr: Messages;

export { fr as default };
