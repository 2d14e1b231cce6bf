/** How a value is shown, and which known name a mistaken one most likely meant. */

export function show(value: unknown): string {
  let text
  try {
    text = value === undefined ? 'nothing' : JSON.stringify(value) ?? typeof value
  } catch {
    // A circle or a big integer: not of a JSON document, but code may pass it.
    text = typeof value
  }
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

/** What others call it: the word here, and what it is called elsewhere. Of a word with two meanings here, the one that is known counts. */
const SYNONYMS: readonly (readonly [meant: string, ...others: string[]])[] = [
  // Categories.
  ['required', 'necessary', 'essential', 'needed', 'mandatory', 'technical', 'strictlynecessary', 'strict'],
  ['functional', 'preferences', 'preference', 'functionality', 'personalization', 'personalisation', 'comfort', 'convenience'],
  ['analytics', 'statistics', 'statistic', 'stats', 'measurement', 'performance', 'analytical', 'metrics'],
  ['advertising', 'marketing', 'ads', 'ad', 'advertisement', 'advertisements', 'targeting', 'tracking', 'promotion'],
  // Places and forms.
  ['start', 'left'], ['end', 'right'], ['bottom', 'center', 'centre', 'middle', 'below', 'footer', 'down'], ['top', 'above', 'header', 'up'],
  ['bottom', 'bottomcenter', 'bottomcentre', 'bottommiddle', 'centerbottom'], ['top', 'topcenter', 'topcentre', 'topmiddle', 'centertop'],
  ['modal', 'popup', 'dialog', 'overlay', 'lightbox', 'center', 'centre', 'wall'], ['box', 'corner', 'card', 'floating', 'cloud', 'toast'],
  ['bar', 'banner', 'strip', 'full', 'bottom', 'top'], ['inline', 'embedded', 'static', 'embed'], ['none', 'headless', 'hidden', 'custom', 'off', 'false', 'no', 'null'],
  ['target', 'selector', 'element', 'container', 'mount'],
  // Looks.
  ['accent', 'primary', 'brand', 'button', 'primarycolor', 'primarycolour', 'accentcolor', 'accentcolour', 'buttoncolor', 'color', 'colour'],
  ['accentText', 'onprimary', 'buttontext', 'primarytext', 'buttontextcolor'], ['text', 'foreground', 'fg', 'textcolor', 'textcolour', 'color', 'colour'],
  ['background', 'bg', 'ground', 'backgroundcolor', 'backgroundcolour'], ['radius', 'borderradius', 'rounded', 'corners'], ['font', 'fontfamily', 'typeface'],
  ['fontSize', 'size', 'textsize'], ['spacing', 'padding', 'space', 'gap'], ['shadow', 'boxshadow', 'elevation'], ['motion', 'animation', 'transition', 'duration'],
  ['width', 'maxwidth'], ['scheme', 'mode', 'colorscheme', 'appearance', 'theme'], ['preset', 'look', 'style', 'variant'], ['soft', 'round', 'rounded'],
  ['sharp', 'square', 'flat'], ['plain', 'default', 'normal'], ['auto', 'system', 'default', 'both'], ['dark', 'night', 'black'], ['light', 'day', 'white'],
  // Options.
  ['services', 'vendors', 'scripts', 'tags', 'providers', 'cookies'], ['categories', 'groups', 'purposes'], ['policy', 'privacy'], ['vendor', 'provider', 'company', 'operator'],
  ['url', 'link', 'href', 'address', 'policyurl', 'privacyurl', 'privacypolicy', 'uri'], ['endpoint', 'url', 'api', 'address'], ['privacy', 'policy', 'url', 'privacyurl', 'policyurl'],
  ['version', 'revision'], ['duration', 'expires', 'expiry', 'maxage', 'lifetime', 'retention', 'lasts', 'ttl'], ['lasts', 'duration', 'expires', 'days', 'expiry', 'lifetime'],
  ['days', 'duration', 'expires', 'maxage', 'expiry', 'lifetime'], ['name', 'title', 'label'], ['description', 'text'], ['purpose', 'description', 'text'],
  ['kind', 'type', 'storage'], ['reach', 'party', 'scope'], ['hosts', 'domains', 'domain', 'host', 'origins'], ['domain', 'host'], ['use', 'integration', 'template', 'preset'],
  ['locale', 'language', 'lang'], ['locales', 'languages', 'langs'], ['languages', 'locales'], ['messages', 'texts', 'translations', 'strings', 'i18n', 'labels'],
  ['receipts', 'proof', 'log', 'logging', 'records'], ['regions', 'countries', 'laws', 'geo'], ['signals', 'gpc', 'dnt', 'signal'], ['guard', 'autoblock', 'autoblocking', 'blocking'],
  ['enforce', 'block', 'on', 'true', 'strict'], ['observe', 'report', 'reportonly', 'watch', 'log'], ['localStorage', 'local'], ['sessionStorage', 'session'],
  ['partitioned', 'chips'], ['server', 'httponly'], ['third-party', 'thirdparty'], ['page', 'firstparty', 'first'], ['opt-in', 'optin', 'gdpr', 'explicit'],
  ['opt-out', 'optout', 'ccpa', 'implied', 'implicit'], ['notice', 'info', 'inform', 'notify'], ['optOut', 'optout'], ['consentMode', 'gcm', 'consenttypes'],
  // Texts.
  ['rejectAll', 'reject', 'decline', 'deny', 'refuse', 'declineall', 'denyall', 'refuseall', 'necessaryonly'], ['acceptAll', 'accept', 'allow', 'agree', 'allowall', 'ok', 'agreeall'],
  ['settings', 'preferences', 'customize', 'customise', 'manage', 'options'], ['save', 'saveselection', 'confirm', 'saveall', 'acceptselected'],
  ['bannerTitle', 'title', 'heading'], ['bannerText', 'text', 'description', 'body'], ['policyLink', 'privacypolicy', 'link'],
  // Codes.
  ['EEA', 'eu', 'europe', 'europeanunion'], ['GB', 'uk'], ['US', 'usa'], ['KR', 'korea', 'kor'], ['JP', 'jpn', 'japan'], ['DE', 'germany', 'deu'],
  ['google-analytics', 'ga', 'ga4', 'gtag', 'analytics', 'googleanalytics', 'gtm', 'google'],
]

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
/** `bottomLeft` and `bottom-left` alike, in whatever order. */
const wordsIn = (name: string): string[] => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/** What a word may be called here. */
export const meanings = (word: string): string[] => SYNONYMS.filter(([, ...others]) => others.includes(plain(word))).map(([meant]) => meant)

/** A known name of the same words, each as it is called here: `left-bottom` is `bottom-start`. */
function sameWords(name: string, known: readonly string[]): string | undefined {
  const words = wordsIn(name)
  if (words.length < 2) return undefined
  const says = (word: string, knownWord: string): boolean => word === knownWord || meanings(word).includes(knownWord)
  return known.find((it) => {
    const knownWords = wordsIn(it)
    return knownWords.length === words.length && words.every((word) => knownWords.some((knownWord) => says(word, knownWord))) && knownWords.every((knownWord) => words.some((word) => says(word, knownWord)))
  })
}

/** How many slips lead from one to the other: a letter more, less or another, or two changed about. */
function slips(a: string, b: string): number {
  let rowBefore: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j]!, rowBefore[j - 2]! + 1)
    }
    rowBefore = row
    row = next
  }
  return row[b.length]!
}

/** The known name that a mistaken one most likely meant: the same but for its writing, what others call it, else a slip of the hand. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const word = plain(name)
  const meant = meanings(word)
  const ranked = known.map((it) => [slips(name.toLowerCase(), it.toLowerCase()), it] as const).sort((a, b) => a[0] - b[0])
  const [best = Infinity, near] = ranked[0] ?? []
  return known.find((it) => plain(it) === word)
    ?? meant.find((it) => known.includes(it))
    ?? sameWords(name, known)
    // A side alone, where both words are wanted.
    ?? known.find((it) => meant.some((one) => wordsIn(it).includes(one)))
    // Of what is as short as the code of a country, a slip leaves too little.
    ?? (best <= Math.min(Math.max(2, name.length / 3), name.length - 2) ? near : undefined)
}
