import { D as Details } from '../../types-Ck7MnscE.js';

/** French for those who look closer. */

declare const fr: Details;

export { fr as default };
