import { D as Details } from '../../types-B6n7cbnO.js';

/** Portuguese (Brazil) for those who look closer. */

declare const ptBR: Details;

export { ptBR as default };
