import { M as Messages } from '../types-B6n7cbnO.js';

/** Slovak. */

declare const sk: Messages;

export { sk as default };
