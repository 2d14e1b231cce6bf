import { M as Messages } from '../types-DFNIpi9p.js';

/** Irish. */

declare const ga: Messages;

export { ga as default };
