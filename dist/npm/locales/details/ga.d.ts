import { D as Details } from '../../types-DlvoDWXD.js';

/** Irish for those who look closer. */

declare const ga: Details;

export { ga as default };
