/** What each language calls itself. By hand, since asking `Intl` for forty of them would hold the page up; it names the rest. */
import { languageName } from './intl.js'

const names: Readonly<Record<string, string>> = {
  'en': 'English', 'ko': '한국어', 'ja': '日本語', 'vi': 'Tiếng Việt', 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文', 'hi': 'हिन्दी',
  'id': 'Bahasa Indonesia', 'th': 'ไทย', 'tr': 'Türkçe', 'ar': 'العربية', 'he': 'עברית', 'fa': 'فارسی', 'bg': 'Български',
  'hr': 'Hrvatski', 'cs': 'Čeština', 'da': 'Dansk', 'nl': 'Nederlands', 'et': 'Eesti', 'fi': 'Suomi', 'fr': 'Français', 'de': 'Deutsch',
  'el': 'Ελληνικά', 'hu': 'Magyar', 'ga': 'Gaeilge', 'it': 'Italiano', 'lv': 'Latviešu', 'lt': 'Lietuvių', 'mt': 'Malti', 'pl': 'Polski',
  'pt': 'Português', 'pt-BR': 'Português (Brasil)', 'ro': 'Română', 'sk': 'Slovenčina', 'sl': 'Slovenščina', 'es': 'Español',
  'sv': 'Svenska', 'nb': 'Norsk bokmål', 'is': 'Íslenska', 'uk': 'Українська', 'ru': 'Русский', 'ca': 'Català',
}

/** @param tag BCP 47 @returns its name in that language itself */
export const ownName = (tag: string): string => (names[tag] ?? languageName(tag))
