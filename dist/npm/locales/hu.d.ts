import { M as Messages } from '../types-CR7htgYa.js';

/** Hungarian. */

declare const hu: Messages;

export { hu as default };
