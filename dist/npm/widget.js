export { m as mountChoices, b as mountDeclaration, c as mountWidget } from './chunk-Cr1gDVxc.js';
import './chunk-v1outnQY.js';
import './chunk-DuQNxIeS.js';
import './chunk-DlY0ioRL.js';
import './locales/details/en.js';
import './chunk-n54NOBQl.js';
import 'preact';
import 'preact/jsx-runtime';
