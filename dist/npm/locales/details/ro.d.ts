import { D as Details } from '../../types-DFNIpi9p.js';

/** Romanian for those who look closer. */

declare const ro: Details;

export { ro as default };
