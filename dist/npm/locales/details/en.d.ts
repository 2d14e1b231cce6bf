import { D as Details } from '../../types-B6n7cbnO.js';

/** English for those who look closer. */

declare const en: Details;

export { en as default };
