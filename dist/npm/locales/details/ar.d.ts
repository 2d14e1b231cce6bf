import { D as Details } from '../../types-B6n7cbnO.js';

/** Arabic for those who look closer. */

declare const ar: Details;

export { ar as default };
