import { M as Messages } from '../types-qUc8dwue.js';

/** Norwegian Bokmål. */

declare const nb: Messages;

export { nb as default };
