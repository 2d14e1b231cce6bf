import { D as Details } from '../../types-B6n7cbnO.js';

/** Italian for those who look closer. */

declare const it: Details;

export { it as default };
