import { M as Messages } from '../types-CR7htgYa.js';

/** Indonesian. */

declare const id: Messages;

export { id as default };
