import { D as Details } from '../../types-Ck7MnscE.js';

/** Vietnamese for those who look closer. */

declare const vi: Details;

export { vi as default };
