import { D as Details } from '../../types-CR7htgYa.js';

/** Hebrew for those who look closer. */

declare const he: Details;

export { he as default };
