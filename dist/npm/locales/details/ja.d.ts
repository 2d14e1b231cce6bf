import { D as Details } from '../../types-DFNIpi9p.js';

/** Japanese for those who look closer. */

declare const ja: Details;

export { ja as default };
