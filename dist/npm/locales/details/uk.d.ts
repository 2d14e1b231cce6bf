import { D as Details } from '../../types-CR7htgYa.js';

/** Ukrainian for those who look closer. */

declare const uk: Details;

export { uk as default };
