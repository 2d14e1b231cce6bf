import { D as Details } from '../../types-qUc8dwue.js';

/** Finnish for those who look closer. */

declare const fi: Details;

export { fi as default };
