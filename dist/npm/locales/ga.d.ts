import { M as Messages } from '../types-DlvoDWXD.js';

/** Irish. */

declare const ga: Messages;

export { ga as default };
