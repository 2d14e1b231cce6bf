import { M as Messages } from '../types-Ck7MnscE.js';

/** Norwegian Bokmål. */

declare const nb: Messages;

export { nb as default };
