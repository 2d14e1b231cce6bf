import { D as Details } from '../../types-qUc8dwue.js';

/** Indonesian for those who look closer. */

declare const id: Details;

export { id as default };
