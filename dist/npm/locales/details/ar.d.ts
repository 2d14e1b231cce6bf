import { D as Details } from '../../types-CR7htgYa.js';

/** Arabic for those who look closer. */

declare const ar: Details;

export { ar as default };
