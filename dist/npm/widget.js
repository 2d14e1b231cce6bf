export { e as mountChoices, f as mountDeclaration, g as mountWidget } from './chunk-index.js';
import './chunk-optedOutCategories.js';
import './chunk-signals.js';
import './chunk-languageFiles.js';
import './chunk-locale.js';
import './chunk-waitsForAnswer.js';
import './chunk-en2.js';
import './chunk-en.js';
