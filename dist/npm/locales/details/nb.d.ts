import { D as Details } from '../../types-Ck7MnscE.js';

/** Norwegian Bokmål for those who look closer. */

declare const nb: Details;

export { nb as default };
