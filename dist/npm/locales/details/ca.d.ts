import { D as Details } from '../../types-CR7htgYa.js';

/** Catalan for those who look closer. */

declare const ca: Details;

export { ca as default };
