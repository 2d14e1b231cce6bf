import { M as Messages } from '../types-CR7htgYa.js';

/** Slovak. */

declare const sk: Messages;

export { sk as default };
