import { D as Details } from '../../types-qUc8dwue.js';

/** Estonian for those who look closer. */

declare const et: Details;

export { et as default };
