import { D as Details } from '../../types-Ck7MnscE.js';

/** Irish for those who look closer. */

declare const ga: Details;

export { ga as default };
