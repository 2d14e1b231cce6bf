import { D as Details } from '../../types-CR7htgYa.js';

/** Lithuanian for those who look closer. */

declare const lt: Details;

export { lt as default };
