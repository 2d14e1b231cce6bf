import { M as Messages } from '../types-B6n7cbnO.js';

/** Portuguese (Brazil). */

declare const ptBR: Messages;

export { ptBR as default };
