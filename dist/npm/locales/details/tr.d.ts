import { D as Details } from '../../types-B6n7cbnO.js';

/** Turkish for those who look closer. */

declare const tr: Details;

export { tr as default };
