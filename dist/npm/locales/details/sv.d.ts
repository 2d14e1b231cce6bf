import { D as Details } from '../../types-CR7htgYa.js';

/** Swedish for those who look closer. */

declare const sv: Details;

export { sv as default };
