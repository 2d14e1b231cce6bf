export { b as build } from './chunk-index.js';
