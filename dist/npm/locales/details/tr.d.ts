import { D as Details } from '../../types-DFNIpi9p.js';

/** Turkish for those who look closer. */

declare const tr: Details;

export { tr as default };
