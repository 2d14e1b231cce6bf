import { D as Details } from '../../types-qUc8dwue.js';

/** Danish for those who look closer. */

declare const da: Details;

export { da as default };
