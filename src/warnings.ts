/** What is said to the site's developers, by code. `{0}`, `{1}` … are the details. Not in the core: fetched when there is something to say. */

export const warnings: Record<string, string> = {
  'loaded-twice': 'The page has two copies of assent; this one does nothing. Remove one of the script tags.',
  'unknown-need': 'data-consent="{0}": no category or service has the id "{1}", so the element stays held. Declare the id, or correct the attribute.',
  'unknown-id': 'decide(): no category or service has the id "{0}"; it is left out. Use an id of the configuration.',
  'not-inert': 'data-consent="{0}": a script is marked but written to run at once. It is held from now on; write type="text/plain" so that it never starts.',
  'real-address': 'data-consent="{0}": {1} loads at once. It is held from now on; write the address as data-src (data-href, …) so that it is never asked for.',
  'unsafe-address': 'data-consent="{0}": {1} has an address that is not one of http or https, so it never gets it.',
  'not-held': 'data-consent="{0}": {1} is no element that assent holds, so it gets nothing. Mark a script, iframe, embed, object, img, picture, video, audio or link that fetches something, or put it into a <template>.',
  'not-own': 'data-consent="{0}": {1} may have been written by somebody else, so on this strict page it never runs. Give it the nonce of the page, or list its integrity or its host in the configuration (services[].integrity, services[].hosts); a <template> needs the nonce.',
  'script-refused': 'data-consent="{0}": the page refused a held script: {1}. Check the nonce of the Content-Security-Policy, and that trusted-types allows the policy "assent".',
  'service-failed': 'Service "{0}" (use: "{1}") could not be started and stays off: {2}. Check that the file beside assent.js can be fetched.',
  'part-failed': 'A further file of assent could not be loaded, and what needs it stays held: {0}. Put the whole folder of built files beside assent.js.',
  'listener-failed': 'on("{0}"): a listener of the site threw: {1}.',
  'callback-failed': 'assent.push(): a callback of the site threw: {0}.',
  'effect-failed': 'The step "{0}" of a change failed; the others went on: {1}. Please report this.',
  'refusal-days': 'storage.days {0}: who has refused may not be asked again before {1} days ({2}, {3}), so refusals hold that long. Raise storage.days, or override regions.{3}.refusalDays if you know better.',
  'link-missing': 'regions.{0}: {1} wants on each page a link to opt out ({2}). Put <assent-choices> into the footer, with assent-choices.js, or a link with data-assent-open.',
  'unknown-region': 'The region from "{0}" is "{1}", which is no ISO 3166 code, so it is left out. Give one such as "KR" or "US-CA".',
  'google-first': 'A tag of Google’s has run before assent, and nothing was denied until now. Put the tag of assent before it, without async or defer, or hold Google’s by data-consent.',
  'google-unmapped': 'The page has a tag of Google’s, which stays denied whatever visitors choose: no category says what it grants. Give each, such as "{0}", its consentMode, such as ["analytics_storage"].',
  'not-kept': 'storage.name "{0}": the browser keeps neither the cookie nor localStorage, so the choice lasts for this page only.',
  'cookie-refused': 'storage.name "{0}": the browser did not keep the cookie of {1} characters (cookies blocked, or more than 4,096 bytes); the choice is in localStorage only.',
  'invalid-look': '{0}: received "{1}", which CSS does not take there, expected a value such as "#c2410c" for a colour, "8px" for a length or "150ms" for a time. It is left out; assent check says more.',
  'low-contrast': 'ui.theme: in <{0}> the text "{1}" has a contrast of {2} with its ground; 4.5 is the least that can be read by everybody (WCAG 2.2, 1.4.3). Where ui.theme is the cause its colours are left out there. Change "text", "background", "accent" or "accentText".',
  'small-text': 'ui.theme: in <{0}> the text "{1}" is {2} px large, which nobody can read. Where "fontSize" is the cause it is left out there. Give it a size such as "17px".',
  'unequal-choices': 'ui.theme: in <{0}> the button that refuses does not look like the one that accepts. Refusing must be as easy as accepting (EDPB Cookie Banner Taskforce, 2023). Where rules for their parts are the cause these do not reach them any more; give both the same looks.',
  'receipt-refused': 'receipts.endpoint: {0} answered {1} and will not take receipt {2}, which is dropped. See its answer for why; page and collector should be of the same version.',
  'receipt-unanswered': 'receipts.endpoint: {0} answered {1}, but not as a collector does, so receipts go on waiting. What takes one answers 200 or 201 with a JSON object that has its receiptId. Check the address, that nothing redirects it, and the origins that the collector allows.',
  'receipts-dropped': 'receipts.endpoint: {0} has not answered for long; {1} waiting receipts of before are given up, and the next one will say so. Check that the collector runs.',
  'no-origin': 'receipts.endpoint: this page has no web origin ("{0}"), which a receipt must name, so none is made. Serve it by http or https.',
  'receipt-failed': 'A receipt could not be made and is dropped: {0}.',
}

/** One line for the console. */
export const explainWarning = (code: string, details: readonly unknown[]): string =>
  `assent: [${code}] ${(warnings[code] ?? details.join(' ')).replace(/\{(\d)\}/g, (_, i: string) => String(details[+i]))}`
