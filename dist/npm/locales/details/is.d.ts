import { D as Details } from '../../types-DFNIpi9p.js';

/** Icelandic for those who look closer. */

declare const is: Details;

export { is as default };
