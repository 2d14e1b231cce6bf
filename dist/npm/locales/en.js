import { o as overrideTexts, n as noticeTexts, e as embedTexts, t as triggerLabel } from '../chunk-CiURSLuh.js';
import { s as surface } from '../chunk-IcvsJQm9.js';

const en = { ...surface, trigger: triggerLabel, ...embedTexts, ...noticeTexts, ...overrideTexts };

export { en as default };
