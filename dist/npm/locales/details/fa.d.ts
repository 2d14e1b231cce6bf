import { D as Details } from '../../types-B6n7cbnO.js';

/** Persian for those who look closer. */

declare const fa: Details;

export { fa as default };
