import { D as Details } from '../../types-Ck7MnscE.js';

/** Lithuanian for those who look closer. */

declare const lt: Details;

export { lt as default };
