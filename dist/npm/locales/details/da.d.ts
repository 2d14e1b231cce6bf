import { D as Details } from '../../types-B6n7cbnO.js';

/** Danish for those who look closer. */

declare const da: Details;

export { da as default };
