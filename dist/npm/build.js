export { b as build } from './chunk-index2.js';
