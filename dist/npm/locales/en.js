export { e as default, b as name } from '../chunk-en2.js';
