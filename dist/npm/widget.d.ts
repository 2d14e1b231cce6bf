import './types-api.js';
export { D as Describe, a as Locale, b as Locales, c as Widget, W as WidgetOptions, m as mountWidget } from './types-index.js';
import 'nanostores';
import './types-problem.js';
import './types-types.js';
import './types-messages.js';
import './types-receipt.js';
import 'preact';
