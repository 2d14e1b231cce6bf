import { M as Messages } from '../types-CR7htgYa.js';

/** Danish. */

declare const da: Messages;

export { da as default };
