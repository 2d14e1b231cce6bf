import { M as Messages } from '../types-B6n7cbnO.js';

/** Czech. */

declare const cs: Messages;

export { cs as default };
