import { D as Details } from '../../types-CR7htgYa.js';

/** Vietnamese for those who look closer. */

declare const vi: Details;

export { vi as default };
