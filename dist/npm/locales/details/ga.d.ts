import { D as Details } from '../../types-DFNIpi9p.js';

/** Irish for those who look closer. */

declare const ga: Details;

export { ga as default };
