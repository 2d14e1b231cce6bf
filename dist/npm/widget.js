export { e as mountChoices, f as mountDeclaration, g as mountWidget } from './chunk-index.js';
