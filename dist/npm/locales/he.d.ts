import { M as Messages } from '../types-CR7htgYa.js';

/** Hebrew. */

declare const he: Messages;

export { he as default };
