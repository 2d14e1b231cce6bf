import { D as Details } from '../../types-B6n7cbnO.js';

/** Hindi for those who look closer. */

declare const hi: Details;

export { hi as default };
