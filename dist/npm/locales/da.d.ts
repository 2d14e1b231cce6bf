import { M as Messages } from '../types-B6n7cbnO.js';

/** Danish. */

declare const da: Messages;

export { da as default };
