import { D as Details } from '../../types-B6n7cbnO.js';

/** Traditional Chinese for those who look closer. */

declare const zhHant: Details;

export { zhHant as default };
