import { D as Details } from '../../types-qUc8dwue.js';

/** Irish for those who look closer. */

declare const ga: Details;

export { ga as default };
