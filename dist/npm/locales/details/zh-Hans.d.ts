import { D as Details } from '../../types-B6n7cbnO.js';

/** Simplified Chinese for those who look closer. */

declare const zhHans: Details;

export { zhHans as default };
