import { D as Details } from '../../types-Ck7MnscE.js';

/** Ukrainian for those who look closer. */

declare const uk: Details;

export { uk as default };
