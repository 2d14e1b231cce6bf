import { D as Details } from '../../types-B6n7cbnO.js';

/** Croatian for those who look closer. */

declare const hr: Details;

export { hr as default };
