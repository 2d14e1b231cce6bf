import { M as Messages } from '../types-CR7htgYa.js';

/** Romanian. */

declare const ro: Messages;

export { ro as default };
