import { D as Details } from '../../types-CR7htgYa.js';

/** German for those who look closer. */

declare const de: Details;

export { de as default };
