import { D as Details } from '../../types-CR7htgYa.js';

/** Bulgarian for those who look closer. */

declare const bg: Details;

export { bg as default };
