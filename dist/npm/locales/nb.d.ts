import { M as Messages } from '../types-DlvoDWXD.js';

/** Norwegian Bokmål. */

declare const nb: Messages;

export { nb as default };
