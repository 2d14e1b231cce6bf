import { D as Details } from '../../types-CR7htgYa.js';

/** Irish for those who look closer. */

declare const ga: Details;

export { ga as default };
