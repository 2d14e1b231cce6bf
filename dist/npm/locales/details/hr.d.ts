import { D as Details } from '../../types-Ck7MnscE.js';

/** Croatian for those who look closer. */

declare const hr: Details;

export { hr as default };
