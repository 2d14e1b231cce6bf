import { D as Details } from '../../types-CR7htgYa.js';

/** Polish for those who look closer. */

declare const pl: Details;

export { pl as default };
