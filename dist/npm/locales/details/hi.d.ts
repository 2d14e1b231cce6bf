import { D as Details } from '../../types-CR7htgYa.js';

/** Hindi for those who look closer. */

declare const hi: Details;

export { hi as default };
