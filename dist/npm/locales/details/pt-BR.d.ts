import { D as Details } from '../../types-DFNIpi9p.js';

/** Portuguese (Brazil) for those who look closer. */

declare const ptBR: Details;

export { ptBR as default };
