import { D as Details } from '../../types-qUc8dwue.js';

/** Slovak for those who look closer. */

declare const sk: Details;

export { sk as default };
