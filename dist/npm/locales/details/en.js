export { e as default } from '../../chunk-en.js';
