import { D as Details } from '../../types-qUc8dwue.js';

/** Thai for those who look closer. */

declare const th: Details;

export { th as default };
