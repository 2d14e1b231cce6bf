import { M as Messages } from '../types-CR7htgYa.js';

/** Ukrainian. */

declare const uk: Messages;

export { uk as default };
