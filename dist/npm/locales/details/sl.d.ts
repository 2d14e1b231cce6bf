import { D as Details } from '../../types-CR7htgYa.js';

/** Slovenian for those who look closer. */

declare const sl: Details;

export { sl as default };
