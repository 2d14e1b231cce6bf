import { a as closerTexts, o as outdatedTexts, n as noticeTexts, e as embedTexts, t as triggerLabel } from '../chunk-DwANkJIJ.js';
import { s as surface } from '../chunk-BmNLkjXB.js';

const en = { ...surface, trigger: triggerLabel, ...embedTexts, ...noticeTexts, ...outdatedTexts, ...closerTexts };

export { en as default };
