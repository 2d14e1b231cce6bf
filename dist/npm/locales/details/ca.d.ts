import { D as Details } from '../../types-Ck7MnscE.js';

/** Catalan for those who look closer. */

declare const ca: Details;

export { ca as default };
