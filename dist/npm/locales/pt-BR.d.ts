import { M as Messages } from '../types-CR7htgYa.js';

/** Portuguese (Brazil). */

declare const ptBR: Messages;

export { ptBR as default };
