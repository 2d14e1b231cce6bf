import { D as Details } from '../../types-B6n7cbnO.js';

/** Hebrew for those who look closer. */

declare const he: Details;

export { he as default };
