import { M as Messages } from '../types-B6n7cbnO.js';

/** Hungarian. */

declare const hu: Messages;

export { hu as default };
