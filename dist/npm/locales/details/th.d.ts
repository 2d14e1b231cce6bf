import { D as Details } from '../../types-DFNIpi9p.js';

/** Thai for those who look closer. */

declare const th: Details;

export { th as default };
