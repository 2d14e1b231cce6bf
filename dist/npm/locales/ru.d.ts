import { M as Messages } from '../types-qUc8dwue.js';

/** Russian. */

declare const ru: Messages;

export { ru as default };
