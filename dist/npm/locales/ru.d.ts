import { M as Messages } from '../types-B6n7cbnO.js';

/** Russian. */

declare const ru: Messages;

export { ru as default };
