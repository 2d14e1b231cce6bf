import { D as Details } from '../../types-Ck7MnscE.js';

/** Persian for those who look closer. */

declare const fa: Details;

export { fa as default };
