import { D as Details } from '../../types-Ck7MnscE.js';

/** Czech for those who look closer. */

declare const cs: Details;

export { cs as default };
