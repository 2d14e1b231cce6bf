import { M as Messages } from '../types-CR7htgYa.js';

/** Russian. */

declare const ru: Messages;

export { ru as default };
