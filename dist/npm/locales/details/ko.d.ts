import { D as Details } from '../../types-qUc8dwue.js';

/** Korean for those who look closer. */

declare const ko: Details;

export { ko as default };
