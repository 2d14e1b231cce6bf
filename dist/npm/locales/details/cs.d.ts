import { D as Details } from '../../types-qUc8dwue.js';

/** Czech for those who look closer. */

declare const cs: Details;

export { cs as default };
