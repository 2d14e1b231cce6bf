import { D as Details } from '../../types-B6n7cbnO.js';

/** Portuguese (Portugal) for those who look closer. */

declare const pt: Details;

export { pt as default };
