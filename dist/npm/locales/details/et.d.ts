import { D as Details } from '../../types-Ck7MnscE.js';

/** Estonian for those who look closer. */

declare const et: Details;

export { et as default };
