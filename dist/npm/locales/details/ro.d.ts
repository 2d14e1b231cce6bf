import { D as Details } from '../../types-qUc8dwue.js';

/** Romanian for those who look closer. */

declare const ro: Details;

export { ro as default };
