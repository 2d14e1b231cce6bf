export { a as mountChoices, b as mountDeclaration, c as mountWidget } from './chunk-index.js';
