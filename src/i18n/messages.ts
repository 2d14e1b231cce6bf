/**
 * The texts a visitor can read. A locale is complete when it has every one of these keys (a test holds it).
 * `messageKeys` are what banner, panel, trigger and placeholder say; `detailKeys`, a file of their own for each language, what is
 * read by those who look closer: services and their cookies, the visitor's record, the declaration.
 */

/**
 * What stands in braces, such as `{days}`, is filled in by the widget; `{days|one:day|other:days}` is the word that goes with the
 * number, by the language’s plural categories (CLDR).
 */
export const messageKeys = [
  // Where something waits for a yes.
  'bannerTitle',
  // Instead where all of it runs until the visitor refuses: a fact, and no question.
  'optOutTitle',
  // Purposes and third parties. `{purposes}`: the names of the categories that can be chosen.
  'bannerText',
  // How long, and how to withdraw. `{days}`: days a choice is kept, the fewest of what is offered, such as `180`, or
  // `180–365` where a no is kept for less than a yes.
  'bannerChoice',
  // Instead of `bannerText` where the law allows until the visitor refuses. `{purposes}` as above.
  'optOutText',
  // Why the banner is there again, beside `changedText`. `{names}`: services, with who runs them or who receives data.
  'addedText',
  // Such names where there are many. `{names}`: the first of them; `{count}`: how many others.
  'more',
  // `{names}`: the categories whose answer has had its time.
  'lapsedText',
  // Before the rest where a visitor has chosen already. `{names}`: the categories to be answered again.
  'newText',
  'policyLink',
  'rejectAll',
  'acceptAll',
  // Instead under `optOutTitle`: it was read. Nothing is agreed to.
  'acknowledge',
  'settings',
  'save',
  'close',
  'panelTitle',
  'panelText',
  // The button that stays on the page.
  'trigger',
  'alwaysOn',
  // Marks of what the site cannot do without, and of what the visitor is free to refuse.
  'required',
  'optional',
  // Opens the list of a category’s services. `{count}`: how many.
  'services',
  // Said to screen readers once a choice is kept.
  'saved',
  // California regulations § 7025(c)(6): the signal’s effect is shown. `{categories}`: what it keeps off.
  'gpcHonored',
  // `{categories}`: what it keeps off.
  'dntHonored',
  // Beside a switch that a signal keeps off.
  'lockedBySignal',
  // The one more step of a visitor who wants to allow what the browser’s signal keeps off. `{categories}`: what.
  'overrideText',
  'override',
  // Beside a switch that stays off because the site is for children.
  'lockedByAge',
  // A policy that changes: before its date, and after. `{date}`: from when it applies.
  'noticeText',
  'changedText',
  'noticeClose',
  // Where a page must be loaded anew before a withdrawal made elsewhere, as in another tab, holds in it; with `noticeClose`.
  'outdatedText',
  'reload',
  'controller',
  // Between the items of a list.
  'comma',
  // In the place of a held embed. `{name}`: the service; `{provider}`: who gets data.
  'embedText',
  // Loads this one embed, once.
  'embedOnce',
  // Allows it from now on.
  'embedAlways',
  'requiredName',
  'requiredDescription',
  'functionalName',
  'functionalDescription',
  'analyticsName',
  'analyticsDescription',
  'advertisingName',
  'advertisingDescription',
] as const

export const detailKeys = [
  // Labels of what a service or cookie has.
  'provider',
  'providerPolicy',
  'country',
  'purpose',
  'name',
  'kind',
  'duration',
  // What is sent to a recipient.
  'data',
  'recipient',
  'recipients',
  'contact',
  // How long a recipient keeps it.
  'retention',
  // Transfers to other countries.
  'transfers',
  // A link to the provider’s own way out.
  'optOutLink',
  // Comes before what the visitor loses by refusing.
  'ifRefused',
  // Whose cookie it is.
  'firstParty',
  'thirdParty',
  // The kinds of storage, as in a cookie’s `kind`.
  'cookie',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'cacheStorage',
  // Deleted when the browser closes.
  'session',
  // Kept until the visitor or the site deletes it.
  'untilDeleted',
  // Of a cookie that no page can delete: `HttpOnly`, of another site, or partitioned.
  'unreachable',
  'noCookies',
  // What the cookie and storage of assent itself are for.
  'ownPurpose',
  // The visitor’s own record. `{date}`: when it was made.
  'yourChoice',
  'choiceDate',
  'choiceNone',
  'consentId',
  'copy',
  'copied',
  'download',
  'language',
  'granted',
  'denied',
  'change',
  'withdraw',
  // The policy page.
  'declarationTitle',
  'categories',
  'effective',
  // Beside a version that is announced: what the lists of the declaration are about.
  'listsNow',
  'previousVersions',
  // `{date}`: when an earlier version ended.
  'until',
  'officer',
  'rights',
  'complaints',
  // Used without asking where the law allows it, and how to refuse it.
  'objection',
  'object',
  // Japan, Telecommunications Business Act Art. 27-12: what is sent, to whom, for which purposes of sender and recipient.
  'transmissions',
  'senderPurpose',
  'recipientPurpose',
  // Korea: how to refuse cookies in a browser.
  'browserTitle',
  'browserText',
  // What is known of Google Analytics and its cookies.
  'gaPurpose',
  'gaVisitor',
  'gaVisit',
  'gaDay',
  'gaRate',
  // California (CCPA § 1798.135): the two links, and what is said once one was pressed.
  'privacyChoices',
  'doNotSell',
  'optedOut',
  'optOutHonored',
  // Where the site does not act on the browser’s Do Not Track (California, CalOPPA § 22575(b)(5)).
  'dntIgnored',
  // In a banner that is part of the page’s HTML, where scripts are off or have not come.
  'notKept',
] as const

export type MessageKey = (typeof messageKeys)[number]
export type DetailKey = (typeof detailKeys)[number]

/** Every text of banner, panel, trigger and placeholder in one language. */
export type Messages = Record<MessageKey, string>

/** Every text of the details in one language. */
export type Details = Record<DetailKey, string>
