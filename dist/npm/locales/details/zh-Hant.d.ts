import { D as Details } from '../../types-DFNIpi9p.js';

/** Traditional Chinese for those who look closer. */

declare const zhHant: Details;

export { zhHant as default };
