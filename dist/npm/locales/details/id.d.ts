import { D as Details } from '../../types-Ck7MnscE.js';

/** Indonesian for those who look closer. */

declare const id: Details;

export { id as default };
