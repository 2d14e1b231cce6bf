import { D as Details } from '../../types-CR7htgYa.js';

/** English for those who look closer. */

declare const en: Details;

export { en as default };
