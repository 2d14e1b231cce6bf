import { D as Details } from '../../types-qUc8dwue.js';

/** Hebrew for those who look closer. */

declare const he: Details;

export { he as default };
