import { D as Details } from '../../types-Ck7MnscE.js';

/** English for those who look closer. */

declare const en: Details;

export { en as default };
