export { e as default, d as name } from '../chunk-en2.js';
