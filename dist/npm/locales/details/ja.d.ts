import { D as Details } from '../../types-B6n7cbnO.js';

/** Japanese for those who look closer. */

declare const ja: Details;

export { ja as default };
