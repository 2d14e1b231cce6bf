import { D as Details } from '../../types-CR7htgYa.js';

/** Simplified Chinese for those who look closer. */

declare const zhHans: Details;

export { zhHans as default };
