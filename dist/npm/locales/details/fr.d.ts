import { D as Details } from '../../types-B6n7cbnO.js';

/** French for those who look closer. */

declare const fr: Details;

export { fr as default };
