import { D as Details } from '../../types-DFNIpi9p.js';

/** Hebrew for those who look closer. */

declare const he: Details;

export { he as default };
