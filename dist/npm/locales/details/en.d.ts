import { D as Details } from '../../types-qUc8dwue.js';

/** English for those who look closer. */

declare const en: Details;

export { en as default };
