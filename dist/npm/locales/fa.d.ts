import { M as Messages } from '../types-CR7htgYa.js';

/** Persian. */

declare const fa: Messages;

export { fa as default };
