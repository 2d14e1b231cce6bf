import { D as Details } from '../../types-B6n7cbnO.js';

/** Finnish for those who look closer. */

declare const fi: Details;

export { fi as default };
