import { M as Messages } from '../types-B6n7cbnO.js';

/** Irish. */

declare const ga: Messages;

export { ga as default };
