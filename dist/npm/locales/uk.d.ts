import { M as Messages } from '../types-B6n7cbnO.js';

/** Ukrainian. */

declare const uk: Messages;

export { uk as default };
