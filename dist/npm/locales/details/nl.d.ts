import { D as Details } from '../../types-B6n7cbnO.js';

/** Dutch for those who look closer. */

declare const nl: Details;

export { nl as default };
