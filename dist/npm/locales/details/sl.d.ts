import { D as Details } from '../../types-DFNIpi9p.js';

/** Slovenian for those who look closer. */

declare const sl: Details;

export { sl as default };
