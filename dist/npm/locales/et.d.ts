import { M as Messages } from '../types-CR7htgYa.js';

/** Estonian. */

declare const et: Messages;

export { et as default };
