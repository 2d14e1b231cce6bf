import { M as Messages } from '../types-CR7htgYa.js';

/** Czech. */

declare const cs: Messages;

export { cs as default };
