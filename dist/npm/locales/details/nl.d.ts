import { D as Details } from '../../types-CR7htgYa.js';

/** Dutch for those who look closer. */

declare const nl: Details;

export { nl as default };
