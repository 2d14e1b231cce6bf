import { M as Messages } from '../types-qUc8dwue.js';

/** Irish. */

declare const ga: Messages;

export { ga as default };
