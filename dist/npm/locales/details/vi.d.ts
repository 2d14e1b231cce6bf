import { D as Details } from '../../types-B6n7cbnO.js';

/** Vietnamese for those who look closer. */

declare const vi: Details;

export { vi as default };
