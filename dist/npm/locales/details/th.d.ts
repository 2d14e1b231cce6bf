import { D as Details } from '../../types-CR7htgYa.js';

/** Thai for those who look closer. */

declare const th: Details;

export { th as default };
