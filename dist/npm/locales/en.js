export { e as default } from '../chunk-D6kUnpqJ.js';
