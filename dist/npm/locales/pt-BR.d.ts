import { M as Messages } from '../types-qUc8dwue.js';

/** Portuguese (Brazil). */

declare const ptBR: Messages;

export { ptBR as default };
