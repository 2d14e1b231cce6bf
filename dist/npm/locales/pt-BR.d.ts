import { M as Messages } from '../types-DlvoDWXD.js';

/** Portuguese (Brazil). */

declare const ptBR: Messages;

export { ptBR as default };
