import { D as Details } from '../../types-DFNIpi9p.js';

/** English for those who look closer. */

declare const en: Details;

export { en as default };
