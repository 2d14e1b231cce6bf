import { M as Messages } from '../types-CR7htgYa.js';

/** Vietnamese. */

declare const vi: Messages;

export { vi as default };
