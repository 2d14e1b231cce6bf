import { D as Details } from '../../types-B6n7cbnO.js';

/** Czech for those who look closer. */

declare const cs: Details;

export { cs as default };
