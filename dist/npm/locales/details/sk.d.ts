import { D as Details } from '../../types-Ck7MnscE.js';

/** Slovak for those who look closer. */

declare const sk: Details;

export { sk as default };
