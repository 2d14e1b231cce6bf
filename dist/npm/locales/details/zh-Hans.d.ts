import { D as Details } from '../../types-qUc8dwue.js';

/** Simplified Chinese for those who look closer. */

declare const zhHans: Details;

export { zhHans as default };
