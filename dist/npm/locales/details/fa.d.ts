import { D as Details } from '../../types-CR7htgYa.js';

/** Persian for those who look closer. */

declare const fa: Details;

export { fa as default };
