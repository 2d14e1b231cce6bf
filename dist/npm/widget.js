export { m as mountChoices, b as mountDeclaration, c as mountWidget } from './chunk-BpkyOwZB.js';
import './chunk-v1outnQY.js';
import './chunk-RVFcsL9z.js';
import './chunk-DlY0ioRL.js';
import './locales/details/en.js';
import './chunk-D-5hFD6N.js';
import 'preact';
import 'preact/jsx-runtime';
