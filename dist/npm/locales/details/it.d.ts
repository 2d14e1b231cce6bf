import { D as Details } from '../../types-CR7htgYa.js';

/** Italian for those who look closer. */

declare const it: Details;

export { it as default };
