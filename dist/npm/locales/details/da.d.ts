import { D as Details } from '../../types-CR7htgYa.js';

/** Danish for those who look closer. */

declare const da: Details;

export { da as default };
