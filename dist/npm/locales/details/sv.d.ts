import { D as Details } from '../../types-qUc8dwue.js';

/** Swedish for those who look closer. */

declare const sv: Details;

export { sv as default };
