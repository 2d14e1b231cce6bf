import { D as Details } from '../../types-Ck7MnscE.js';

/** Swedish for those who look closer. */

declare const sv: Details;

export { sv as default };
