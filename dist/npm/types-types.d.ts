import { M as Messages, D as Details } from './types-messages.js';

/** Generated from options.ts by `npm run build`; changes belong there. */

/** A text for the visitor: one string for every language, or one by BCP 47 language tag. */
type Texts = string | Record<string, string>;
/** An earlier version of the policy. */
interface PreviousInput {
    /** Its `policy.version`. */
    version: string;
    /** Where it can be read. */
    url?: string | undefined;
    /** The day on which it ended, as YYYY-MM-DD. */
    until?: string | undefined;
    /** Whether it asked again, as `policy.material`. */
    material?: boolean | undefined;
}
/** The privacy policy that the choice is made under. */
interface PolicyInput {
    /** Names the policy in receipts, and what is stored (`storage.name`): several sites on one domain each need their own. @default "main" */
    id?: string | undefined;
    /** Free text, compared for equality: when it changes, the visitor is asked again. */
    version: string;
    /** Whether this version changes what visitors have agreed to: then, also when absent, they are asked again from its effective date. With `false` a choice under the version before goes on, and the notice informs. */
    material?: boolean | undefined;
    /** With `child` everything optional stays off and nobody is asked; a guardian can allow it, through `decide()` with `decidedBy`. */
    audience?: 'general' | 'child' | undefined;
    /** Where the visitor is, for a site or page of one region, as an ISO 3166-1 or -2 code; see `regionFrom` for the others. */
    region?: string | undefined;
    /** Address of the privacy policy that banner and panel link to. */
    url: string;
    /** The day from which this version applies, as YYYY-MM-DD. */
    effective?: string | undefined;
    /** The day from which visitors are told of it, as YYYY-MM-DD: a notice with the effective date, until each has closed it. */
    announced?: string | undefined;
    /** Earlier versions, the latest first; the declaration lists them. */
    previous?: PreviousInput[] | undefined;
}
/** A link. */
interface LinkInput {
    /** Where it leads. */
    url: string;
    /** What the visitor reads; the host of the address when absent. */
    name?: Texts | undefined;
}
/** Who is responsible for the data (GDPR Art. 13(1)(a)). */
interface ControllerInput {
    /** Name of the company or person that is responsible for the data. */
    name?: string | undefined;
    /** E-mail address or telephone number for privacy questions. */
    contact?: string | undefined;
    /** Address of the controller’s own site. */
    url?: string | undefined;
    /** The data protection officer: name, department, telephone, e-mail, as the visitor shall read it. */
    officer?: string | undefined;
    /** Address of the page on the visitor’s rights. */
    rights?: string | undefined;
    /** Where a visitor can complain, such as the authority. */
    complaints?: LinkInput[] | undefined;
}
/** A group of services that the visitor allows or refuses together. */
interface CategoryInput {
    /** Names the category in `data-consent`, `allows()` and receipts. */
    id: string;
    /** What the visitor reads as its name; built in for the four default categories. */
    name?: Texts | undefined;
    /** What the category is for; built in for the four default categories. */
    description?: Texts | undefined;
    /** What the visitor goes without by refusing. */
    lost?: Texts | undefined;
    /** How long a yes holds, as an ISO 8601 duration such as `P12M`; the days of the visitor’s region when absent. `session`, for `required` alone, only says so. */
    lasts?: string | undefined;
    /** A consent that some regions want apart from the others: it is offered there, and only in the panel; elsewhere it is neither shown nor granted. Only an act of its own gives it: its switch, or `decide()` with its id. “Accept all” and `acceptAll()` leave it as it was, but for what its switch in the panel was moved to just before; “Reject all” and a withdrawal take it back. */
    separate?: 'third-party-provision' | 'overseas-transfer' | 'marketing-messages' | undefined;
    /** Ways to opt out that others offer, such as a browser add-on. */
    optOut?: LinkInput[] | undefined;
    /** The Google Consent Mode types this category grants; known for the four default categories. */
    consentMode?: string[] | undefined;
}
/** A recipient of data (GDPR Art. 13(1)(e), (f); PIPA Art. 28-8). */
interface TransferInput {
    /** Who receives the data. */
    recipient: string;
    /** Where it goes, as an ISO 3166-1 alpha-2 code. */
    country?: string | undefined;
    /** What is sent. */
    items?: Texts | undefined;
    /** What the recipient uses it for. */
    purpose?: Texts | undefined;
    /** What the site sends it for, where that is something else (Japan, Telecommunications Business Act Art. 27-12). */
    senderPurpose?: Texts | undefined;
    /** How long the recipient keeps it. */
    retention?: Texts | undefined;
    /** How to reach the recipient about it. */
    contact?: string | undefined;
}
/** Who runs the service. */
interface VendorInput {
    /** Name of the company that runs the service. */
    name?: string | undefined;
    /** Where it is, as an ISO 3166-1 alpha-2 code. */
    country?: string | undefined;
    /** Address of its privacy policy. */
    privacy?: string | undefined;
}
/** A cookie, or an entry of another browser storage. */
interface CookieInput {
    /** Name, or a pattern in which `*` stands for any characters. */
    name: string;
    /** Where it is kept. @default "cookie" */
    kind?: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage' | undefined;
    /** How long it lasts: `session`, or an ISO 8601 duration such as `P1Y` or `PT30M`. */
    duration?: string | undefined;
    /** What it is for. */
    purpose?: Texts | undefined;
    /** Whether a page can delete it: not what only a server reads (`HttpOnly`), nor what belongs to another site or is partitioned; the panel says so. @default "page" */
    reach?: 'page' | 'server' | 'third-party' | 'partitioned' | undefined;
}
/** One third party, or a feature of the site’s own. */
interface ServiceInput {
    /** Names the service in `data-consent`, `allows()` and receipts; no category may have the same id. */
    id: string;
    /** A vendor integration that assent knows, such as `google-analytics`: it brings category, cookies, texts and the loading. */
    use?: string | undefined;
    /** The options of that integration. */
    options?: object | undefined;
    /** The category it belongs to; needed unless the integration brings one. */
    category?: string | undefined;
    /** What the visitor reads as its name; the id when absent. */
    name?: Texts | undefined;
    /** What the service does, in one sentence. */
    purpose?: Texts | undefined;
    /** Names of its purposes, not shown: when one is added, or a service, or its vendor changes, visitors are asked again for the category. */
    purposes?: string[] | undefined;
    /** What the visitor goes without by refusing. */
    lost?: Texts | undefined;
    /** Ways to opt out that the vendor offers. */
    optOut?: LinkInput[] | undefined;
    /** Who receives the data, and where. */
    transfers?: TransferInput[] | undefined;
    /** Categories with `separate` that it needs as well, where the visitor’s region offers them; elsewhere its own category is enough. */
    needs?: string[] | undefined;
    /** Who runs the service. */
    vendor?: VendorInput | undefined;
    /** What it keeps in the browser; deleted when the service is revoked, and again when it is written after that. @default [] */
    cookies?: CookieInput[] | undefined;
    /** Hosts that the service is fetched from and sends to, for the guard and `assent csp`; `example.com` stands for its subdomains too. Once the service is revoked they are refused until the page ends, also without `guard`. @default [] */
    hosts?: string[] | undefined;
    /** Hashes of its scripts, as in their `integrity` attributes: on a strict page a held script that has them is known as the page’s own; see the page on strict pages. */
    integrity?: string[] | undefined;
    /** Whether it serves the site alone, such as statistics that nobody else uses: where the law exempts that, it runs until the visitor objects (UK PECR Sch. A1). */
    ownUse?: boolean | undefined;
    /** Whether it never identifies anybody: where the law goes by that, it runs until the visitor refuses (Korea, PIPC policy of 31 January 2024). */
    anonymous?: boolean | undefined;
    /** Whether a revocation reloads the page, for a service that cannot be stopped. It happens last, once; in another tab when nobody looks at it and nothing typed is lost. @default false */
    reload?: boolean | undefined;
    /** Called when the service becomes allowed, for code that is not markup (npm use). */
    onGrant?: (() => void) | undefined;
    /** Called when the service is no longer allowed, before its cookies are deleted (npm use). */
    onRevoke?: (() => void) | undefined;
}
/** Privacy signals of the browser. */
interface SignalInput {
    /** Do Not Track: `false` ignores it, `true` lets it deny analytics and advertising, a list names the categories. What a law makes of it counts before. @default false */
    dnt?: boolean | string[] | undefined;
    /** Global Privacy Control (W3C): `false` ignores it, `true` lets it deny advertising, a list names the categories. What a law makes of it counts before. @default ["advertising"] */
    gpc?: boolean | string[] | undefined;
}
/** How the region is known, after `policy.region`: a `<meta name="assent-region">`, the cookie, a `Server-Timing` header of the page with the metric `assent-region`, the endpoint, a guess. */
interface RegionFromInput {
    /** Name of a cookie that the site’s edge sets, with an ISO 3166 code such as `US-CA`; `assent_region` when absent. */
    cookie?: string | undefined;
    /** Address that answers `{"region":"US-CA"}`, such as `/region` of the collector. Asked only where nothing else tells the region; its answer is kept for the visit. */
    endpoint?: string | undefined;
    /** Whether the browser’s time zone and language stand in where nothing else tells the region: `strict`, also when absent, for what is shown, while nothing runs before a yes; `trust` in everything; `off` not at all. */
    guess?: 'strict' | 'trust' | 'off' | undefined;
}
/** What the law makes of signals. */
interface RegionSignalsInput {
    /** What the signal does: `none`, where the site’s own setting counts; or it denies, `until-yes` or `always`. */
    dnt?: 'none' | 'until-yes' | 'always' | undefined;
    /** What the signal does: `none`, where the site’s own setting counts; or it denies, `until-yes` or `always`. */
    gpc?: 'none' | 'until-yes' | 'always' | undefined;
}
/** What differs in a region. */
interface RegionInput {
    /** Short name of the law, for receipts. */
    law?: string | undefined;
    /** `opt-in`: nothing but `required` before a yes. `opt-out`: allowed until the visitor or a signal refuses. `notice`: allowed, and told of. */
    model?: 'opt-in' | 'opt-out' | 'notice' | undefined;
    /** Categories that go by something else than the model, by id: another model, `exempt-with-objection` (services with `ownUse` run until the visitor objects) or `opt-in-if-identifying` (services with `anonymous` do). */
    bases?: Record<string, 'opt-in' | 'opt-out' | 'notice' | 'exempt-with-objection' | 'opt-in-if-identifying'> | undefined;
    /** What the law makes of signals. */
    signals?: RegionSignalsInput | undefined;
    /** Links that must be on the page at all times. */
    links?: ('privacy-choices' | 'do-not-sell' | 'opt-out')[] | undefined;
    /** Whether categories are marked [Required] or [Optional]. */
    marks?: boolean | undefined;
    /** Whether the banner comes by itself where things run without a yes. */
    prompt?: boolean | undefined;
    /** Days that a yes holds. */
    days?: number | undefined;
    /** Days that an opt-out, or an objection, is remembered. */
    optOutDays?: number | undefined;
    /** Least days before who refused may be asked again. */
    refusalDays?: number | undefined;
    /** From which a visitor’s own consent counts. */
    age?: number | undefined;
    /** What needs a consent of its own. */
    separate?: ('third-party-provision' | 'overseas-transfer' | 'marketing-messages')[] | undefined;
    /** Address of the privacy policy for this region. */
    url?: string | undefined;
    /** Who is responsible for the data (GDPR Art. 13(1)(a)). */
    controller?: ControllerInput | undefined;
    /** Ways to opt out that are offered here beside the others, by category id. */
    optOut?: Record<string, LinkInput[]> | undefined;
    /** The languages that the visitor can switch between here; the first one is shown where the page and the browser want none of them. */
    languages?: string[] | undefined;
    /** Texts of the site’s own, by locale and message key. What stands in braces is filled in; `{days|one:day|other:days}` is the word that goes with a number, by the plural categories of CLDR. */
    messages?: Record<string, Partial<Messages & Details>> | undefined;
}
/** How the choice is remembered. */
interface StorageInput {
    /** Name of the cookie, and key of its copy in localStorage. Where `policy.id` is set and this is not, it ends in `-` and that id (in a mark of it, where it has more than 32 characters or others than letters, digits and `-`). The collector’s `--cookie` wants the same. @default "consent_choice" */
    name?: string | undefined;
    /** Days after which a choice is asked for again, counted from the choice; those of the visitor’s region when absent. A refusal holds at least as long as the region wants. */
    days?: number | undefined;
    /** What happens when a yes lapses: `ask` for its category again, also when absent; `keep-refusals`, the same, and no refusal ever lapses; `reset`, everything is asked again, but no refusal earlier than the region allows. */
    onExpiry?: 'ask' | 'keep-refusals' | 'reset' | undefined;
    /** `auto` for the widest domain the browser accepts, `host` for this host alone, or a domain. @default "auto" */
    domain?: string | undefined;
    /** The cookie’s SameSite attribute; `None` makes it Secure and Partitioned. @default "Lax" */
    sameSite?: 'Lax' | 'Strict' | 'None' | undefined;
    /** Address on the site’s own host that sets the same cookie by a response header, which Safari keeps beyond the seven days it gives to scripts; the collector offers `/refresh` where it is told to (`--refresh`). */
    refresh?: string | undefined;
}
/** Proof of each choice, for an endpoint of the site’s own. */
interface ReceiptInput {
    /** Address that receipts are posted to, one JSON document each; without it none are made. What takes one answers 200 or 201 with a JSON object that names it, `{"receiptId": "…"}`; a collector’s coded refusal (`{"error": {"code": "bad-value"}}` with 400, 409 or 422) drops it, and after any other answer, a redirect included, it waits and is sent again under the same id. `Retry-After` is heeded up to an hour; from another origin it takes `Access-Control-Expose-Headers: retry-after`. */
    endpoint?: string | undefined;
}
/** Colours for a dark page alone. */
interface ColourInput {
    /** Buttons, switches. */
    accent?: string | undefined;
    /** Text on `accent`; black or white, whichever is read better on it, where `accent` is given alone. */
    accentText?: string | undefined;
    /** Text. */
    text?: string | undefined;
    /** Ground of banner and panel. */
    background?: string | undefined;
    /** Ground of placeholders. */
    surface?: string | undefined;
    /** Lines. */
    border?: string | undefined;
}
/** Looks. Each value is also a CSS custom property, such as `--assent-accent-text`, that the page can set; see the page on theming. */
interface ThemeInput {
    /** A look to start from; `plain` when absent. */
    preset?: 'plain' | 'soft' | 'sharp' | undefined;
    /** `auto`, also when absent, goes by the visitor’s own setting (`prefers-color-scheme`). */
    scheme?: 'auto' | 'light' | 'dark' | undefined;
    /** Buttons, switches. */
    accent?: string | undefined;
    /** Text on `accent`; black or white, whichever is read better on it, where `accent` is given alone. */
    accentText?: string | undefined;
    /** Text. */
    text?: string | undefined;
    /** Ground of banner and panel. */
    background?: string | undefined;
    /** Ground of placeholders. */
    surface?: string | undefined;
    /** Lines. */
    border?: string | undefined;
    /** Font family; `inherit` takes that of the page’s body. */
    font?: string | undefined;
    /** Size that everything is measured by, such as `17px`. */
    fontSize?: string | undefined;
    /** Radius of corners, with its unit, such as `0px`; buttons have six tenths of it. */
    radius?: string | undefined;
    /** Space around what banner and panel say, such as `1.25em`. */
    spacing?: string | undefined;
    /** Shadow under banner, panel and notice. */
    shadow?: string | undefined;
    /** How long the thumb of a switch takes, such as `150ms`; nothing else moves, and for visitors who prefer reduced motion that neither. */
    motion?: string | undefined;
    /** Greatest width of the banner as a box, and of the notice. */
    width?: string | undefined;
    /** Place of banner, trigger and notice in the page’s stack, in browsers without popovers; in the others they are above it all. */
    zIndex?: string | undefined;
    /** Colours for a light page alone. */
    light?: ColourInput | undefined;
    /** Colours for a dark page alone. */
    dark?: ColourInput | undefined;
}
/** Banner, panel and trigger. */
interface UiInput {
    /** Form of the banner: a `box` in a corner, a `bar` over the whole width, a `modal` dialog before the page, or `inline` within `ui.target`. With `none` nothing is shown: an interface of the site’s own asks, through the handle. @default "box" */
    layout?: 'box' | 'bar' | 'modal' | 'inline' | 'none' | undefined;
    /** Where banner and trigger are; `start` is the left in left-to-right languages. A bar reads only the first word. @default "bottom-start" */
    position?: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end' | 'bottom' | 'top' | undefined;
    /** CSS selector of the element that an `inline` banner is put into; where there is none it is a box. */
    target?: string | undefined;
    /** A BCP 47 language tag, or `auto`: the page’s `lang`, then the browser’s languages, then English. @default "auto" */
    locale?: string | undefined;
    /** The languages that the visitor can switch between in the panel, as BCP 47 tags; every built-in one when absent. */
    locales?: string[] | undefined;
    /** Whether a small button that opens the panel stays on the page after the choice; hidden while an element of the page with `data-assent-open` can be seen, or scrolled to. @default true */
    trigger?: boolean | undefined;
    /** Where the trigger is, unless it goes by `ui.position`. */
    triggerPosition?: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end' | undefined;
    /** Whether categories are marked [Required] or [Optional], as Korean law asks. @default false */
    marks?: boolean | undefined;
    /** Looks. Each value is also a CSS custom property, such as `--assent-accent-text`, that the page can set; see the page on theming. */
    theme?: ThemeInput | undefined;
    /** Texts of the site’s own, by locale and message key. What stands in braces is filled in; `{days|one:day|other:days}` is the word that goes with a number, by the plural categories of CLDR. @default {} */
    messages?: Record<string, Partial<Messages & Details>> | undefined;
}
/** The whole configuration. */
interface ConfigInput {
    /** Address of `assent.schema.json`, for editors; not read. */
    $schema?: string | undefined;
    /** The privacy policy that the choice is made under. */
    policy: PolicyInput;
    /** Who is responsible for the data (GDPR Art. 13(1)(a)). */
    controller?: ControllerInput | undefined;
    /** The categories, in the order shown. `required` must be among them and is always granted. @default [{"id":"required"},{"id":"functional"},{"id":"analytics"},{"id":"advertising"}] */
    categories?: CategoryInput[] | undefined;
    /** The services that the site uses. @default [] */
    services?: ServiceInput[] | undefined;
    /** Privacy signals of the browser. */
    signals?: SignalInput | undefined;
    /** How the region is known, after `policy.region`: a `<meta name="assent-region">`, the cookie, a `Server-Timing` header of the page with the metric `assent-region`, the endpoint, a guess. */
    regionFrom?: RegionFromInput | undefined;
    /** What differs from the built-in table of laws, by ISO 3166 code; `EEA` is the European Economic Area, `*` everywhere. See the page on regions. */
    regions?: Record<string, RegionInput> | undefined;
    /** How the choice is remembered. */
    storage?: StorageInput | undefined;
    /** Proof of each choice, for an endpoint of the site’s own. */
    receipts?: ReceiptInput | undefined;
    /** Banner, panel and trigger. */
    ui?: UiInput | undefined;
    /** Whether what nobody marked is watched too: `observe` reports what asks the hosts of services, `enforce` also holds it until the service is allowed. What was revoked is refused whatever is set here. Best effort; see the page on the guard. @default "off" */
    guard?: 'off' | 'observe' | 'enforce' | undefined;
    /** Whether only held scripts and templates run that are the page’s own, also where the page has neither a nonce nor Trusted Types; see the page on strict pages. @default false */
    strict?: boolean | undefined;
    /** Further hosts for the guard, each with what it needs: category or service ids, as in `data-consent`. @default {} */
    hosts?: Record<string, string> | undefined;
}
/** An earlier version of the policy. */
interface PreviousOptions {
    /** Its `policy.version`. */
    version: string;
    /** Where it can be read. */
    url?: string | undefined;
    /** The day on which it ended, as YYYY-MM-DD. */
    until?: string | undefined;
    /** Whether it asked again, as `policy.material`. */
    material?: boolean | undefined;
}
/** The privacy policy that the choice is made under. */
interface PolicyOptions {
    /** Names the policy in receipts, and what is stored (`storage.name`): several sites on one domain each need their own. */
    id: string;
    /** Free text, compared for equality: when it changes, the visitor is asked again. */
    version: string;
    /** Whether this version changes what visitors have agreed to: then, also when absent, they are asked again from its effective date. With `false` a choice under the version before goes on, and the notice informs. */
    material?: boolean | undefined;
    /** With `child` everything optional stays off and nobody is asked; a guardian can allow it, through `decide()` with `decidedBy`. */
    audience?: 'general' | 'child' | undefined;
    /** Where the visitor is, for a site or page of one region, as an ISO 3166-1 or -2 code; see `regionFrom` for the others. */
    region?: string | undefined;
    /** Address of the privacy policy that banner and panel link to. */
    url: string;
    /** The day from which this version applies, as YYYY-MM-DD. */
    effective?: string | undefined;
    /** The day from which visitors are told of it, as YYYY-MM-DD: a notice with the effective date, until each has closed it. */
    announced?: string | undefined;
    /** Earlier versions, the latest first; the declaration lists them. */
    previous?: PreviousOptions[] | undefined;
}
/** A link. */
interface LinkOptions {
    /** Where it leads. */
    url: string;
    /** What the visitor reads; the host of the address when absent. */
    name?: Texts | undefined;
}
/** Who is responsible for the data (GDPR Art. 13(1)(a)). */
interface ControllerOptions {
    /** Name of the company or person that is responsible for the data. */
    name?: string | undefined;
    /** E-mail address or telephone number for privacy questions. */
    contact?: string | undefined;
    /** Address of the controller’s own site. */
    url?: string | undefined;
    /** The data protection officer: name, department, telephone, e-mail, as the visitor shall read it. */
    officer?: string | undefined;
    /** Address of the page on the visitor’s rights. */
    rights?: string | undefined;
    /** Where a visitor can complain, such as the authority. */
    complaints?: LinkOptions[] | undefined;
}
/** A group of services that the visitor allows or refuses together. */
interface CategoryOptions {
    /** Names the category in `data-consent`, `allows()` and receipts. */
    id: string;
    /** What the visitor reads as its name; built in for the four default categories. */
    name?: Texts | undefined;
    /** What the category is for; built in for the four default categories. */
    description?: Texts | undefined;
    /** What the visitor goes without by refusing. */
    lost?: Texts | undefined;
    /** How long a yes holds, as an ISO 8601 duration such as `P12M`; the days of the visitor’s region when absent. `session`, for `required` alone, only says so. */
    lasts?: string | undefined;
    /** A consent that some regions want apart from the others: it is offered there, and only in the panel; elsewhere it is neither shown nor granted. Only an act of its own gives it: its switch, or `decide()` with its id. “Accept all” and `acceptAll()` leave it as it was, but for what its switch in the panel was moved to just before; “Reject all” and a withdrawal take it back. */
    separate?: 'third-party-provision' | 'overseas-transfer' | 'marketing-messages' | undefined;
    /** Ways to opt out that others offer, such as a browser add-on. */
    optOut?: LinkOptions[] | undefined;
    /** The Google Consent Mode types this category grants; known for the four default categories. */
    consentMode?: string[] | undefined;
}
/** A recipient of data (GDPR Art. 13(1)(e), (f); PIPA Art. 28-8). */
interface TransferOptions {
    /** Who receives the data. */
    recipient: string;
    /** Where it goes, as an ISO 3166-1 alpha-2 code. */
    country?: string | undefined;
    /** What is sent. */
    items?: Texts | undefined;
    /** What the recipient uses it for. */
    purpose?: Texts | undefined;
    /** What the site sends it for, where that is something else (Japan, Telecommunications Business Act Art. 27-12). */
    senderPurpose?: Texts | undefined;
    /** How long the recipient keeps it. */
    retention?: Texts | undefined;
    /** How to reach the recipient about it. */
    contact?: string | undefined;
}
/** Who runs the service. */
interface VendorOptions {
    /** Name of the company that runs the service. */
    name?: string | undefined;
    /** Where it is, as an ISO 3166-1 alpha-2 code. */
    country?: string | undefined;
    /** Address of its privacy policy. */
    privacy?: string | undefined;
}
/** A cookie, or an entry of another browser storage. */
interface CookieOptions {
    /** Name, or a pattern in which `*` stands for any characters. */
    name: string;
    /** Where it is kept. */
    kind: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage';
    /** How long it lasts: `session`, or an ISO 8601 duration such as `P1Y` or `PT30M`. */
    duration?: string | undefined;
    /** What it is for. */
    purpose?: Texts | undefined;
    /** Whether a page can delete it: not what only a server reads (`HttpOnly`), nor what belongs to another site or is partitioned; the panel says so. */
    reach: 'page' | 'server' | 'third-party' | 'partitioned';
}
/** One third party, or a feature of the site’s own. */
interface ServiceOptions {
    /** Names the service in `data-consent`, `allows()` and receipts; no category may have the same id. */
    id: string;
    /** A vendor integration that assent knows, such as `google-analytics`: it brings category, cookies, texts and the loading. */
    use?: string | undefined;
    /** The options of that integration. */
    options?: unknown | undefined;
    /** The category it belongs to; needed unless the integration brings one. */
    category?: string | undefined;
    /** What the visitor reads as its name; the id when absent. */
    name?: Texts | undefined;
    /** What the service does, in one sentence. */
    purpose?: Texts | undefined;
    /** Names of its purposes, not shown: when one is added, or a service, or its vendor changes, visitors are asked again for the category. */
    purposes?: string[] | undefined;
    /** What the visitor goes without by refusing. */
    lost?: Texts | undefined;
    /** Ways to opt out that the vendor offers. */
    optOut?: LinkOptions[] | undefined;
    /** Who receives the data, and where. */
    transfers?: TransferOptions[] | undefined;
    /** Categories with `separate` that it needs as well, where the visitor’s region offers them; elsewhere its own category is enough. */
    needs?: string[] | undefined;
    /** Who runs the service. */
    vendor: VendorOptions;
    /** What it keeps in the browser; deleted when the service is revoked, and again when it is written after that. */
    cookies: CookieOptions[];
    /** Hosts that the service is fetched from and sends to, for the guard and `assent csp`; `example.com` stands for its subdomains too. Once the service is revoked they are refused until the page ends, also without `guard`. */
    hosts: string[];
    /** Hashes of its scripts, as in their `integrity` attributes: on a strict page a held script that has them is known as the page’s own; see the page on strict pages. */
    integrity?: string[] | undefined;
    /** Whether it serves the site alone, such as statistics that nobody else uses: where the law exempts that, it runs until the visitor objects (UK PECR Sch. A1). */
    ownUse?: boolean | undefined;
    /** Whether it never identifies anybody: where the law goes by that, it runs until the visitor refuses (Korea, PIPC policy of 31 January 2024). */
    anonymous?: boolean | undefined;
    /** Whether a revocation reloads the page, for a service that cannot be stopped. It happens last, once; in another tab when nobody looks at it and nothing typed is lost. */
    reload: boolean;
    /** Called when the service becomes allowed, for code that is not markup (npm use). */
    onGrant?: (() => void) | undefined;
    /** Called when the service is no longer allowed, before its cookies are deleted (npm use). */
    onRevoke?: (() => void) | undefined;
}
/** Privacy signals of the browser. */
interface SignalOptions {
    /** Do Not Track: `false` ignores it, `true` lets it deny analytics and advertising, a list names the categories. What a law makes of it counts before. */
    dnt: boolean | string[];
    /** Global Privacy Control (W3C): `false` ignores it, `true` lets it deny advertising, a list names the categories. What a law makes of it counts before. */
    gpc: boolean | string[];
}
/** How the region is known, after `policy.region`: a `<meta name="assent-region">`, the cookie, a `Server-Timing` header of the page with the metric `assent-region`, the endpoint, a guess. */
interface RegionFromOptions {
    /** Name of a cookie that the site’s edge sets, with an ISO 3166 code such as `US-CA`; `assent_region` when absent. */
    cookie?: string | undefined;
    /** Address that answers `{"region":"US-CA"}`, such as `/region` of the collector. Asked only where nothing else tells the region; its answer is kept for the visit. */
    endpoint?: string | undefined;
    /** Whether the browser’s time zone and language stand in where nothing else tells the region: `strict`, also when absent, for what is shown, while nothing runs before a yes; `trust` in everything; `off` not at all. */
    guess?: 'strict' | 'trust' | 'off' | undefined;
}
/** What the law makes of signals. */
interface RegionSignals {
    /** What the signal does: `none`, where the site’s own setting counts; or it denies, `until-yes` or `always`. */
    dnt?: 'none' | 'until-yes' | 'always' | undefined;
    /** What the signal does: `none`, where the site’s own setting counts; or it denies, `until-yes` or `always`. */
    gpc?: 'none' | 'until-yes' | 'always' | undefined;
}
/** What differs in a region. */
interface RegionOptions {
    /** Short name of the law, for receipts. */
    law?: string | undefined;
    /** `opt-in`: nothing but `required` before a yes. `opt-out`: allowed until the visitor or a signal refuses. `notice`: allowed, and told of. */
    model?: 'opt-in' | 'opt-out' | 'notice' | undefined;
    /** Categories that go by something else than the model, by id: another model, `exempt-with-objection` (services with `ownUse` run until the visitor objects) or `opt-in-if-identifying` (services with `anonymous` do). */
    bases?: Record<string, 'opt-in' | 'opt-out' | 'notice' | 'exempt-with-objection' | 'opt-in-if-identifying'> | undefined;
    /** What the law makes of signals. */
    signals?: RegionSignals | undefined;
    /** Links that must be on the page at all times. */
    links?: ('privacy-choices' | 'do-not-sell' | 'opt-out')[] | undefined;
    /** Whether categories are marked [Required] or [Optional]. */
    marks?: boolean | undefined;
    /** Whether the banner comes by itself where things run without a yes. */
    prompt?: boolean | undefined;
    /** Days that a yes holds. */
    days?: number | undefined;
    /** Days that an opt-out, or an objection, is remembered. */
    optOutDays?: number | undefined;
    /** Least days before who refused may be asked again. */
    refusalDays?: number | undefined;
    /** From which a visitor’s own consent counts. */
    age?: number | undefined;
    /** What needs a consent of its own. */
    separate?: ('third-party-provision' | 'overseas-transfer' | 'marketing-messages')[] | undefined;
    /** Address of the privacy policy for this region. */
    url?: string | undefined;
    /** Who is responsible for the data (GDPR Art. 13(1)(a)). */
    controller?: ControllerOptions | undefined;
    /** Ways to opt out that are offered here beside the others, by category id. */
    optOut?: Record<string, LinkOptions[]> | undefined;
    /** The languages that the visitor can switch between here; the first one is shown where the page and the browser want none of them. */
    languages?: string[] | undefined;
    /** Texts of the site’s own, by locale and message key. What stands in braces is filled in; `{days|one:day|other:days}` is the word that goes with a number, by the plural categories of CLDR. */
    messages?: Record<string, Partial<Messages & Details>> | undefined;
}
/** How the choice is remembered. */
interface StorageOptions {
    /** Name of the cookie, and key of its copy in localStorage. Where `policy.id` is set and this is not, it ends in `-` and that id (in a mark of it, where it has more than 32 characters or others than letters, digits and `-`). The collector’s `--cookie` wants the same. */
    name: string;
    /** Days after which a choice is asked for again, counted from the choice; those of the visitor’s region when absent. A refusal holds at least as long as the region wants. */
    days?: number | undefined;
    /** What happens when a yes lapses: `ask` for its category again, also when absent; `keep-refusals`, the same, and no refusal ever lapses; `reset`, everything is asked again, but no refusal earlier than the region allows. */
    onExpiry?: 'ask' | 'keep-refusals' | 'reset' | undefined;
    /** `auto` for the widest domain the browser accepts, `host` for this host alone, or a domain. */
    domain: string;
    /** The cookie’s SameSite attribute; `None` makes it Secure and Partitioned. */
    sameSite: 'Lax' | 'Strict' | 'None';
    /** Address on the site’s own host that sets the same cookie by a response header, which Safari keeps beyond the seven days it gives to scripts; the collector offers `/refresh` where it is told to (`--refresh`). */
    refresh?: string | undefined;
}
/** Proof of each choice, for an endpoint of the site’s own. */
interface ReceiptOptions {
    /** Address that receipts are posted to, one JSON document each; without it none are made. What takes one answers 200 or 201 with a JSON object that names it, `{"receiptId": "…"}`; a collector’s coded refusal (`{"error": {"code": "bad-value"}}` with 400, 409 or 422) drops it, and after any other answer, a redirect included, it waits and is sent again under the same id. `Retry-After` is heeded up to an hour; from another origin it takes `Access-Control-Expose-Headers: retry-after`. */
    endpoint?: string | undefined;
}
/** Colours for a dark page alone. */
interface ColourOptions {
    /** Buttons, switches. */
    accent?: string | undefined;
    /** Text on `accent`; black or white, whichever is read better on it, where `accent` is given alone. */
    accentText?: string | undefined;
    /** Text. */
    text?: string | undefined;
    /** Ground of banner and panel. */
    background?: string | undefined;
    /** Ground of placeholders. */
    surface?: string | undefined;
    /** Lines. */
    border?: string | undefined;
}
/** Looks. Each value is also a CSS custom property, such as `--assent-accent-text`, that the page can set; see the page on theming. */
interface ThemeOptions {
    /** A look to start from; `plain` when absent. */
    preset?: 'plain' | 'soft' | 'sharp' | undefined;
    /** `auto`, also when absent, goes by the visitor’s own setting (`prefers-color-scheme`). */
    scheme?: 'auto' | 'light' | 'dark' | undefined;
    /** Buttons, switches. */
    accent?: string | undefined;
    /** Text on `accent`; black or white, whichever is read better on it, where `accent` is given alone. */
    accentText?: string | undefined;
    /** Text. */
    text?: string | undefined;
    /** Ground of banner and panel. */
    background?: string | undefined;
    /** Ground of placeholders. */
    surface?: string | undefined;
    /** Lines. */
    border?: string | undefined;
    /** Font family; `inherit` takes that of the page’s body. */
    font?: string | undefined;
    /** Size that everything is measured by, such as `17px`. */
    fontSize?: string | undefined;
    /** Radius of corners, with its unit, such as `0px`; buttons have six tenths of it. */
    radius?: string | undefined;
    /** Space around what banner and panel say, such as `1.25em`. */
    spacing?: string | undefined;
    /** Shadow under banner, panel and notice. */
    shadow?: string | undefined;
    /** How long the thumb of a switch takes, such as `150ms`; nothing else moves, and for visitors who prefer reduced motion that neither. */
    motion?: string | undefined;
    /** Greatest width of the banner as a box, and of the notice. */
    width?: string | undefined;
    /** Place of banner, trigger and notice in the page’s stack, in browsers without popovers; in the others they are above it all. */
    zIndex?: string | undefined;
    /** Colours for a light page alone. */
    light?: ColourOptions | undefined;
    /** Colours for a dark page alone. */
    dark?: ColourOptions | undefined;
}
/** Banner, panel and trigger. */
interface UiOptions {
    /** Form of the banner: a `box` in a corner, a `bar` over the whole width, a `modal` dialog before the page, or `inline` within `ui.target`. With `none` nothing is shown: an interface of the site’s own asks, through the handle. */
    layout: 'box' | 'bar' | 'modal' | 'inline' | 'none';
    /** Where banner and trigger are; `start` is the left in left-to-right languages. A bar reads only the first word. */
    position: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end' | 'bottom' | 'top';
    /** CSS selector of the element that an `inline` banner is put into; where there is none it is a box. */
    target?: string | undefined;
    /** A BCP 47 language tag, or `auto`: the page’s `lang`, then the browser’s languages, then English. */
    locale: string;
    /** The languages that the visitor can switch between in the panel, as BCP 47 tags; every built-in one when absent. */
    locales?: string[] | undefined;
    /** Whether a small button that opens the panel stays on the page after the choice; hidden while an element of the page with `data-assent-open` can be seen, or scrolled to. */
    trigger: boolean;
    /** Where the trigger is, unless it goes by `ui.position`. */
    triggerPosition?: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end' | undefined;
    /** Whether categories are marked [Required] or [Optional], as Korean law asks. */
    marks: boolean;
    /** Looks. Each value is also a CSS custom property, such as `--assent-accent-text`, that the page can set; see the page on theming. */
    theme: ThemeOptions;
    /** Texts of the site’s own, by locale and message key. What stands in braces is filled in; `{days|one:day|other:days}` is the word that goes with a number, by the plural categories of CLDR. */
    messages: Record<string, Partial<Messages & Details>>;
}
/** The whole configuration. */
interface Config {
    /** Address of `assent.schema.json`, for editors; not read. */
    $schema?: string | undefined;
    /** The privacy policy that the choice is made under. */
    policy: PolicyOptions;
    /** Who is responsible for the data (GDPR Art. 13(1)(a)). */
    controller: ControllerOptions;
    /** The categories, in the order shown. `required` must be among them and is always granted. */
    categories: CategoryOptions[];
    /** The services that the site uses. */
    services: ServiceOptions[];
    /** Privacy signals of the browser. */
    signals: SignalOptions;
    /** How the region is known, after `policy.region`: a `<meta name="assent-region">`, the cookie, a `Server-Timing` header of the page with the metric `assent-region`, the endpoint, a guess. */
    regionFrom?: RegionFromOptions | undefined;
    /** What differs from the built-in table of laws, by ISO 3166 code; `EEA` is the European Economic Area, `*` everywhere. See the page on regions. */
    regions?: Record<string, RegionOptions> | undefined;
    /** How the choice is remembered. */
    storage: StorageOptions;
    /** Proof of each choice, for an endpoint of the site’s own. */
    receipts: ReceiptOptions;
    /** Banner, panel and trigger. */
    ui: UiOptions;
    /** Whether what nobody marked is watched too: `observe` reports what asks the hosts of services, `enforce` also holds it until the service is allowed. What was revoked is refused whatever is set here. Best effort; see the page on the guard. */
    guard: 'off' | 'observe' | 'enforce';
    /** Whether only held scripts and templates run that are the page’s own, also where the page has neither a nonce nor Trusted Types; see the page on strict pages. */
    strict: boolean;
    /** Further hosts for the guard, each with what it needs: category or service ids, as in `data-consent`. */
    hosts: Record<string, string>;
}
/** The options of `use: "google-analytics"`. */
interface GoogleAnalyticsInput {
    /** The measurement id. */
    id: string;
    /** `basic`: nothing is asked of Google before the grant. `advanced`: the tag loads at once with every consent denied and sends cookieless pings. @default "basic" */
    mode?: 'basic' | 'advanced' | undefined;
    /** Address of gtag.js, for a site that serves it from its own host. @default "https://www.googletagmanager.com/gtag/js" */
    src?: string | undefined;
}

export type { Config as C, GoogleAnalyticsInput as G, LinkInput as L, RegionOptions as R, ServiceInput as S, Texts as T, VendorInput as V, ConfigInput as a, CategoryOptions as b, CookieInput as c, CookieOptions as d, ServiceOptions as e, ControllerOptions as f };
