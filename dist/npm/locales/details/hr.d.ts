import { D as Details } from '../../types-CR7htgYa.js';

/** Croatian for those who look closer. */

declare const hr: Details;

export { hr as default };
