import { D as Details } from '../../types-DFNIpi9p.js';

/** Greek for those who look closer. */

declare const el: Details;

export { el as default };
