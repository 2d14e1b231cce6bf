import { D as Details } from '../../types-B6n7cbnO.js';

/** Bulgarian for those who look closer. */

declare const bg: Details;

export { bg as default };
