import { D as Details } from '../../types-B6n7cbnO.js';

/** Lithuanian for those who look closer. */

declare const lt: Details;

export { lt as default };
