import { D as Details } from '../../types-qUc8dwue.js';

/** Hindi for those who look closer. */

declare const hi: Details;

export { hi as default };
