/**
 * THE table of options. Types (`types.ts`), defaults, `dist/assent.schema.json` and the reference page are
 * generated from it or read it; what an option may be, means and defaults to is written nowhere else.
 */
import { detailKeys, messageKeys } from '../i18n/messages.js'
import { LONGEST_COOKIE_DAYS } from '../model/days.js'
import { forms, limits, lineOf } from '../model/limits.js'
import { forEachSignal, signalKinds } from '../model/signals.js'
import { STORED_NAME } from '../model/storedName.js'
import { COUNTRY, DAY } from './forms.js'
import { address, choice, contact, either, flag, hook, integer, list, object, opaque, record, text, texts } from './option.js'

const id = (doc: string) => text({
  required: true, pattern: `^${forms.id}$`, form: `a letter, then letters, digits or "-", at most ${limits.id} characters`,
}, doc)
/** What stands in a receipt. */
const line = (most: number) => ({ pattern: `^${lineOf(most)}`, form: `one line of at most ${most} characters` })
/** With a port where it matters. No address, and nothing that a Content-Security-Policy would read as the end of a host. */
const HOST = { pattern: '^[^\\s/:?#@*;,\'"]+(:\\d+)?$', form: 'a host such as "cdn.example.com"' }
const DATE = { pattern: DAY, form: 'a date as YYYY-MM-DD' }
const NATION = { pattern: COUNTRY, form: 'an ISO 3166-1 code such as "US"' }
/** `EU` and `UK` are kept from being codes; nobody is ever told to be there. */
const REGION = { pattern: '^(?!EU|UK)[A-Z]{2}(-[A-Z0-9]{1,3})?$', form: 'an ISO 3166 code such as "KR" or "US-CA"' }

const link = object('LinkOptions', {
  url: contact({ required: true }, 'Where it leads.'),
  name: texts('What the visitor reads; the host of the address when absent.'),
}, 'A link.')

const previous = object('PreviousOptions', {
  version: text({ required: true, ...line(limits.version) }, 'Its `policy.version`.'),
  url: address({}, 'Where it can be read.'),
  until: text(DATE, 'The day on which it ended, as YYYY-MM-DD.'),
  material: flag(undefined, 'Whether it asked again, as `policy.material`.'),
}, 'An earlier version of the policy.')

const policy = object('PolicyOptions', {
  id: text({ fallback: 'main', ...line(limits.id) }, 'Names the policy in receipts, and what is stored (`storage.name`): several sites on one domain each need their own.'),
  version: text({ required: true, ...line(limits.version) }, 'Free text, compared for equality: when it changes, the visitor is asked again.'),
  material: flag(undefined, 'Whether this version changes what visitors have agreed to: then, also when absent, they are asked again from its effective date. With `false` a choice under the version before goes on, and the notice informs.'),
  audience: choice(['general', 'child'], undefined, 'With `child` everything optional stays off and nobody is asked; a guardian can allow it, through `decide()` with `decidedBy`.'),
  region: text(REGION, 'Where the visitor is, for a site or page of one region, as an ISO 3166-1 or -2 code; see `regionFrom` for the others.'),
  url: address({ required: true }, 'Address of the privacy policy that banner and panel link to.'),
  effective: text(DATE, 'The day from which this version applies, as YYYY-MM-DD.'),
  announced: text(DATE,
    'The day from which visitors are told of it, as YYYY-MM-DD: a notice with the effective date, until each has closed it.'),
  previous: list(previous, undefined, 'Earlier versions, the latest first; the declaration lists them.'),
}, 'The privacy policy that the choice is made under.')

const controller = object('ControllerOptions', {
  name: text({}, 'Name of the company or person that is responsible for the data.'),
  contact: text({}, 'E-mail address or telephone number for privacy questions.'),
  url: address({}, 'Address of the controller’s own site.'),
  officer: text({}, 'The data protection officer: name, department, telephone, e-mail, as the visitor shall read it.'),
  rights: address({}, 'Address of the page on the visitor’s rights.'),
  complaints: list(link, undefined, 'Where a visitor can complain, such as the authority.'),
}, 'Who is responsible for the data (GDPR Art. 13(1)(a)).')

const LASTS = { pattern: '^(session|P(?=.)(\\d+[YMWD])*(T(?=.)(\\d+[HMS])*)?)$', form: '"session" or an ISO 8601 duration such as "P1Y"' }
/** A choice outlives the browser's session and is counted in days. */
const HOLDS = { pattern: '^(session|P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?)$', form: '"session" or an ISO 8601 duration in days or more, such as "P12M", of at most 100 years' }
const SEPARATE = ['third-party-provision', 'overseas-transfer', 'marketing-messages']

const category = object('CategoryOptions', {
  id: id('Names the category in `data-consent`, `allows()` and receipts.'),
  name: texts('What the visitor reads as its name; built in for the four default categories.'),
  description: texts('What the category is for; built in for the four default categories.'),
  lost: texts('What the visitor goes without by refusing.'),
  lasts: text(HOLDS, 'How long a yes holds, as an ISO 8601 duration such as `P12M`; the days of the visitor’s region when absent. `session`, for `required` alone, only says so.'),
  separate: choice(SEPARATE, undefined, 'A consent that some regions want apart from the others: it is offered there, and only in the panel; elsewhere it is neither shown nor granted. Only an act of its own gives it: its switch, or `decide()` with its id. “Accept all” and `acceptAll()` leave it as it was, but for what its switch in the panel was moved to just before; “Reject all” and a withdrawal take it back.'),
  optOut: list(link, undefined, 'Ways to opt out that others offer, such as a browser add-on.'),
  consentMode: list(text({ pattern: '_(storage|user_data|personalization)$', form: 'a consent type such as "ad_storage"' }, 'A consent type.'), undefined,
  'The Google Consent Mode types this category grants; known for the four default categories.'),
}, 'A group of services that the visitor allows or refuses together.')

const cookie = object('CookieOptions', {
  name: text({ required: true }, 'Name, or a pattern in which `*` stands for any characters.'),
  kind: choice(['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'], 'cookie', 'Where it is kept.'),
  duration: text(LASTS, 'How long it lasts: `session`, or an ISO 8601 duration such as `P1Y` or `PT30M`.'),
  purpose: texts('What it is for.'),
  reach: choice(['page', 'server', 'third-party', 'partitioned'], 'page',
    'Whether a page can delete it: not what only a server reads (`HttpOnly`), nor what belongs to another site or is partitioned; the panel says so.'),
}, 'A cookie, or an entry of another browser storage.')

const vendor = object('VendorOptions', {
  name: text({}, 'Name of the company that runs the service.'),
  country: text(NATION, 'Where it is, as an ISO 3166-1 alpha-2 code.'),
  privacy: address({}, 'Address of its privacy policy.'),
}, 'Who runs the service.')

const transfer = object('TransferOptions', {
  recipient: text({ required: true }, 'Who receives the data.'),
  country: text(NATION, 'Where it goes, as an ISO 3166-1 alpha-2 code.'),
  items: texts('What is sent.'),
  purpose: texts('What the recipient uses it for.'),
  senderPurpose: texts('What the site sends it for, where that is something else (Japan, Telecommunications Business Act Art. 27-12).'),
  retention: texts('How long the recipient keeps it.'),
  contact: text({}, 'How to reach the recipient about it.'),
}, 'A recipient of data (GDPR Art. 13(1)(e), (f); PIPA Art. 28-8).')

const service = object('ServiceOptions', {
  id: id('Names the service in `data-consent`, `allows()` and receipts; no category may have the same id.'),
  use: text({}, 'A vendor integration that assent knows, such as `google-analytics`: it brings category, cookies, texts and the loading.'),
  options: opaque('The options of that integration.'),
  category: text({}, 'The category it belongs to; needed unless the integration brings one.'),
  name: texts('What the visitor reads as its name; the id when absent.'),
  purpose: texts('What the service does, in one sentence.'),
  purposes: list(text({}, 'A purpose, such as `measure-use`.'), undefined,
    'Names of its purposes, not shown: when one is added, or a service, or its vendor changes, visitors are asked again for the category.'),
  lost: texts('What the visitor goes without by refusing.'),
  optOut: list(link, undefined, 'Ways to opt out that the vendor offers.'),
  transfers: list(transfer, undefined, 'Who receives the data, and where.'),
  needs: list(text({}, 'A category id.'), undefined, 'Categories with `separate` that it needs as well, where the visitor’s region offers them; elsewhere its own category is enough.'),
  vendor,
  cookies: list(cookie, [], 'What it keeps in the browser; deleted when the service is revoked, and again when it is written after that.'),
  hosts: list(text(HOST, 'A host.'), [],
    'Hosts that the service is fetched from and sends to, for the guard and `assent csp`; `example.com` stands for its subdomains too. Once the service is revoked they are refused until the page ends, also without `guard`.'),
  integrity: list(text({ pattern: '^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$', form: 'a hash such as "sha384-…", as in an integrity attribute' }, 'A hash.'), undefined,
    'Hashes of its scripts, as in their `integrity` attributes: on a strict page a held script that has them is known as the page’s own; see the page on strict pages.'),
  ownUse: flag(undefined, 'Whether it serves the site alone, such as statistics that nobody else uses: where the law exempts that, it runs until the visitor objects (UK PECR Sch. A1).'),
  anonymous: flag(undefined, 'Whether it never identifies anybody: where the law goes by that, it runs until the visitor refuses (Korea, PIPC policy of 31 January 2024).'),
  reload: flag(false, 'Whether a revocation reloads the page, for a service that cannot be stopped. It happens last, once; in another tab when nobody looks at it and nothing typed is lost.'),
  onGrant: hook('Called when the service becomes allowed, for code that is not markup (npm use).'),
  onRevoke: hook('Called when the service is no longer allowed, before its cookies are deleted (npm use).'),
}, 'One third party, or a feature of the site’s own.')

/** A setting for each of the browser's signals. */
const signals = object('SignalOptions', Object.fromEntries(Object.entries(signalKinds).map(([name, { doc, heeded, about }]) => [name,
  either([flag(false, ''), list(text({}, 'A category id.'), undefined, '')], heeded ? [...about] : false,
    `${doc}: \`false\` ignores it, \`true\` lets it deny ${about.join(' and ')}, a list names the categories. What a law makes of it counts before.`)])),
'Privacy signals of the browser.')

const storage = object('StorageOptions', {
  name: text({ fallback: STORED_NAME, pattern: '^[A-Za-z0-9_-]+$', form: 'letters, digits, "_" or "-"' }, 'Name of the cookie, and key of its copy in localStorage. Where `policy.id` is set and this is not, it ends in `-` and that id (in a mark of it, where it has more than 32 characters or others than letters, digits and `-`). The collector’s `--cookie` wants the same.'),
  days: integer({ min: 1, max: LONGEST_COOKIE_DAYS }, 'Days after which a choice is asked for again, counted from the choice; those of the visitor’s region when absent. A refusal holds at least as long as the region wants.'),
  onExpiry: choice(['ask', 'keep-refusals', 'reset'], undefined,
    'What happens when a yes lapses: `ask` for its category again, also when absent; `keep-refusals`, the same, and no refusal ever lapses; `reset`, everything is asked again, but no refusal earlier than the region allows.'),
  domain: text({ fallback: 'auto' }, '`auto` for the widest domain the browser accepts, `host` for this host alone, or a domain.'),
  sameSite: choice(['Lax', 'Strict', 'None'], 'Lax', 'The cookie’s SameSite attribute; `None` makes it Secure and Partitioned.'),
  refresh: address({}, 'Address on the site’s own host that sets the same cookie by a response header, which Safari keeps beyond the seven days it gives to scripts; the collector offers `/refresh` where it is told to (`--refresh`).'),
}, 'How the choice is remembered.')

const receipts = object('ReceiptOptions', {
  endpoint: address({}, 'Address that receipts are posted to, one JSON document each; without it none are made. What takes one answers 200 or 201 with a JSON object that names it, `{"receiptId": "…"}`; a collector’s coded refusal (`{"error": {"code": "bad-value"}}` with 400, 409 or 422) drops it, and after any other answer, a redirect included, it waits and is sent again under the same id. `Retry-After` is heeded up to an hour; from another origin it takes `Access-Control-Expose-Headers: retry-after`.'),
}, 'Proof of each choice, for an endpoint of the site’s own.')

/** Colours; each can be given for light and for dark alone. */
const colours = {
  accent: text({}, 'Buttons, switches.'),
  accentText: text({}, 'Text on `accent`; black or white, whichever is read better on it, where `accent` is given alone.'),
  text: text({}, 'Text.'),
  background: text({}, 'Ground of banner and panel.'),
  surface: text({}, 'Ground of placeholders.'),
  border: text({}, 'Lines.'),
}
const theme = object('ThemeOptions', {
  preset: choice(['plain', 'soft', 'sharp'], undefined, 'A look to start from; `plain` when absent.'),
  scheme: choice(['auto', 'light', 'dark'], undefined, '`auto`, also when absent, goes by the visitor’s own setting (`prefers-color-scheme`).'),
  ...colours,
  font: text({}, 'Font family; `inherit` takes that of the page’s body.'),
  fontSize: text({}, 'Size that everything is measured by, such as `17px`.'),
  radius: text({}, 'Radius of corners, with its unit, such as `0px`; buttons have six tenths of it.'),
  spacing: text({}, 'Space around what banner and panel say, such as `1.25em`.'),
  shadow: text({}, 'Shadow under banner, panel and notice.'),
  motion: text({}, 'How long the thumb of a switch takes, such as `150ms`; nothing else moves, and for visitors who prefer reduced motion that neither.'),
  width: text({}, 'Greatest width of the banner as a box, and of the notice.'),
  zIndex: text({}, 'Place of banner, trigger and notice in the page’s stack, in browsers without popovers; in the others they are above it all.'),
  light: { ...object('ColourOptions', colours, 'Colours for a light page alone.'), optional: true },
  dark: { ...object('ColourOptions', colours, 'Colours for a dark page alone.'), optional: true },
}, 'Looks. Each value is also a CSS custom property, such as `--assent-accent-text`, that the page can set; see the page on theming.')

const messages = record(object('MessageTexts', Object.fromEntries([...messageKeys, ...detailKeys].map((key) => [key, text({}, '')])), 'Texts by message key.'),
  'Texts of the site’s own, by locale and message key. What stands in braces is filled in; `{days|one:day|other:days}` is the word that goes with a number, by the plural categories of CLDR.')

const CORNERS = ['bottom-start', 'bottom-end', 'top-start', 'top-end']
const ui = object('UiOptions', {
  layout: choice(['box', 'bar', 'modal', 'inline', 'none'], 'box',
    'Form of the banner: a `box` in a corner, a `bar` over the whole width, a `modal` dialog before the page, or `inline` within `ui.target`. With `none` nothing is shown: an interface of the site’s own asks, through the handle.'),
  position: choice([...CORNERS, 'bottom', 'top'], 'bottom-start',
    'Where banner and trigger are; `start` is the left in left-to-right languages. A bar reads only the first word.'),
  target: text({}, 'CSS selector of the element that an `inline` banner is put into; where there is none it is a box.'),
  locale: text({ fallback: 'auto' }, 'A BCP 47 language tag, or `auto`: the page’s `lang`, then the browser’s languages, then English.'),
  locales: list(text({}, 'A BCP 47 language tag.'), undefined, 'The languages that the visitor can switch between in the panel, as BCP 47 tags; every built-in one when absent.'),
  trigger: flag(true, 'Whether a small button that opens the panel stays on the page after the choice; hidden while an element of the page with `data-assent-open` can be seen, or scrolled to.'),
  triggerPosition: choice(CORNERS, undefined, 'Where the trigger is, unless it goes by `ui.position`.'),
  marks: flag(false, 'Whether categories are marked [Required] or [Optional], as Korean law asks.'),
  theme,
  messages,
}, 'Banner, panel and trigger.')

const regionFrom = {
  ...object('RegionFromOptions', {
    cookie: text({ pattern: '^[A-Za-z0-9_-]+$', form: 'letters, digits, "_" or "-"' }, 'Name of a cookie that the site’s edge sets, with an ISO 3166 code such as `US-CA`; `assent_region` when absent.'),
    endpoint: address({}, 'Address that answers `{"region":"US-CA"}`, such as `/region` of the collector. Asked only where nothing else tells the region; its answer is kept for the visit.'),
    guess: choice(['strict', 'trust', 'off'], undefined,
      'Whether the browser’s time zone and language stand in where nothing else tells the region: `strict`, also when absent, for what is shown, while nothing runs before a yes; `trust` in everything; `off` not at all.'),
  }, 'How the region is known, after `policy.region`: a `<meta name="assent-region">`, the cookie, a `Server-Timing` header of the page with the metric `assent-region`, the endpoint, a guess.'),
  optional: true,
}

const MODELS = ['opt-in', 'opt-out', 'notice']
const FORCES = choice(['none', 'until-yes', 'always'], undefined, 'What the signal does: `none`, where the site’s own setting counts; or it denies, `until-yes` or `always`.')
const region = object('RegionOptions', {
  law: text(line(limits.law), 'Short name of the law, for receipts.'),
  model: choice(MODELS, undefined, '`opt-in`: nothing but `required` before a yes. `opt-out`: allowed until the visitor or a signal refuses. `notice`: allowed, and told of.'),
  bases: { ...record(choice([...MODELS, 'exempt-with-objection', 'opt-in-if-identifying'], undefined, 'How a category is treated.'),
    'Categories that go by something else than the model, by id: another model, `exempt-with-objection` (services with `ownUse` run until the visitor objects) or `opt-in-if-identifying` (services with `anonymous` do).'), fallback: undefined, optional: true },
  signals: { ...object('RegionSignals', forEachSignal(() => FORCES), 'What the law makes of signals.'), optional: true },
  links: list(choice(['privacy-choices', 'do-not-sell', 'opt-out'], undefined, 'A link.'), undefined, 'Links that must be on the page at all times.'),
  marks: flag(undefined, 'Whether categories are marked [Required] or [Optional].'),
  prompt: flag(undefined, 'Whether the banner comes by itself where things run without a yes.'),
  days: integer({ min: 1, max: LONGEST_COOKIE_DAYS }, 'Days that a yes holds.'),
  optOutDays: integer({ min: 1, max: LONGEST_COOKIE_DAYS }, 'Days that an opt-out, or an objection, is remembered.'),
  refusalDays: integer({ min: 1, max: LONGEST_COOKIE_DAYS }, 'Least days before who refused may be asked again.'),
  age: integer({ min: 0, max: 21 }, 'From which a visitor’s own consent counts.'),
  separate: list(choice(SEPARATE, undefined, 'A consent.'), undefined, 'What needs a consent of its own.'),
  url: address({}, 'Address of the privacy policy for this region.'),
  controller: { ...controller, optional: true },
  optOut: { ...record(list(link, undefined, 'Links.'), 'Ways to opt out that are offered here beside the others, by category id.'), fallback: undefined, optional: true },
  languages: list(text({}, 'A BCP 47 language tag.'), undefined, 'The languages that the visitor can switch between here; the first one is shown where the page and the browser want none of them.'),
  messages: { ...messages, fallback: undefined, optional: true },
}, 'What differs in a region.')

export const options = object('Config', {
  $schema: text({}, 'Address of `assent.schema.json`, for editors; not read.'),
  policy,
  controller,
  categories: { ...list(category, [{ id: 'required' }, { id: 'functional' }, { id: 'analytics' }, { id: 'advertising' }],
    'The categories, in the order shown. `required` must be among them and is always granted.'), most: limits.categories },
  services: { ...list(service, [], 'The services that the site uses.'), most: limits.services },
  signals,
  regionFrom,
  regions: {
    ...record(region, 'What differs from the built-in table of laws, by ISO 3166 code; `EEA` is the European Economic Area, `*` everywhere. See the page on regions.',
      { pattern: '^(\\*|EEA|(?!EU|UK)[A-Z]{2}(-[A-Z0-9]{1,3})?)$', form: 'an ISO 3166 code such as "KR" or "US-CA", "EEA" or "*"' }),
    fallback: undefined, optional: true,
  },
  storage,
  receipts,
  ui,
  guard: choice(['off', 'observe', 'enforce'], 'off',
    'Whether what nobody marked is watched too: `observe` reports what asks the hosts of services, `enforce` also holds it until the service is allowed. What was revoked is refused whatever is set here. Best effort; see the page on the guard.'),
  strict: flag(false,
    'Whether only held scripts and templates run that are the page’s own, also where the page has neither a nonce nor Trusted Types; see the page on strict pages.'),
  hosts: record(text({}, 'Category or service ids, as in `data-consent`.'),
    'Further hosts for the guard, each with what it needs: category or service ids, as in `data-consent`.', HOST),
}, 'The whole configuration.')
