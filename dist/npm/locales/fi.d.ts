import { M as Messages } from '../types-CR7htgYa.js';

/** Finnish. */

declare const fi: Messages;

export { fi as default };
