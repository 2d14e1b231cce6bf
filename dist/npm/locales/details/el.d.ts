import { D as Details } from '../../types-qUc8dwue.js';

/** Greek for those who look closer. */

declare const el: Details;

export { el as default };
