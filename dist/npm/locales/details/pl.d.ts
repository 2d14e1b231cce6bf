import { D as Details } from '../../types-B6n7cbnO.js';

/** Polish for those who look closer. */

declare const pl: Details;

export { pl as default };
