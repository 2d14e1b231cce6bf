import { M as Messages } from '../types-CR7htgYa.js';

/** Irish. */

declare const ga: Messages;

export { ga as default };
