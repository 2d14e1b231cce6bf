import { D as Details } from '../../types-B6n7cbnO.js';

/** Estonian for those who look closer. */

declare const et: Details;

export { et as default };
