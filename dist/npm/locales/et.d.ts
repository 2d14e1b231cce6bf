import { M as Messages } from '../types-B6n7cbnO.js';

/** Estonian. */

declare const et: Messages;

export { et as default };
