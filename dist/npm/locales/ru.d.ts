import { M as Messages } from '../types-DFNIpi9p.js';

/** Russian. */

declare const ru: Messages;

export { ru as default };
