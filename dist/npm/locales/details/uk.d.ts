import { D as Details } from '../../types-qUc8dwue.js';

/** Ukrainian for those who look closer. */

declare const uk: Details;

export { uk as default };
