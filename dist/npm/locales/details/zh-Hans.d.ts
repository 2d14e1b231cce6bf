import { D as Details } from '../../types-DFNIpi9p.js';

/** Simplified Chinese for those who look closer. */

declare const zhHans: Details;

export { zhHans as default };
