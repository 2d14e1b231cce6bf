import { D as Details } from '../../types-DFNIpi9p.js';

/** German for those who look closer. */

declare const de: Details;

export { de as default };
