import { M as Messages } from '../types-DFNIpi9p.js';

/** Norwegian Bokmål. */

declare const nb: Messages;

export { nb as default };
