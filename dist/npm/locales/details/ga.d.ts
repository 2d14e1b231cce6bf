import { D as Details } from '../../types-B6n7cbnO.js';

/** Irish for those who look closer. */

declare const ga: Details;

export { ga as default };
