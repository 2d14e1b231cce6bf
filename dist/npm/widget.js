export { m as mountChoices, b as mountDeclaration, c as mountWidget } from './chunk-index.js';
import './chunk-policy.js';
import './chunk-signals.js';
import './chunk-files.js';
import './chunk-locale.js';
import 'preact';
import 'preact/jsx-runtime';
import './chunk-en2.js';
import './chunk-en.js';
