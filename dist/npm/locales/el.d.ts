import { M as Messages } from '../types-CR7htgYa.js';

/** Greek. */

declare const el: Messages;

export { el as default };
