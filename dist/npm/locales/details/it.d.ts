import { D as Details } from '../../types-Ck7MnscE.js';

/** Italian for those who look closer. */

declare const it: Details;

export { it as default };
