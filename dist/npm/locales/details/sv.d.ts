import { D as Details } from '../../types-B6n7cbnO.js';

/** Swedish for those who look closer. */

declare const sv: Details;

export { sv as default };
