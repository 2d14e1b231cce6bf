import { D as Details } from '../../types-CR7htgYa.js';

/** Traditional Chinese for those who look closer. */

declare const zhHant: Details;

export { zhHant as default };
