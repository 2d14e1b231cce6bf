import { D as Details } from '../../types-Ck7MnscE.js';

/** Hebrew for those who look closer. */

declare const he: Details;

export { he as default };
