import { M as Messages } from '../types-B6n7cbnO.js';

/** Finnish. */

declare const fi: Messages;

export { fi as default };
