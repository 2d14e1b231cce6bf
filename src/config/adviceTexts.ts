/** Sentences for advice, by code, and which of it is an error of `assent check`: what can have no effect at all. */
import type { Advice, AdviceCode } from './advise.js'
import { nearestName, show } from './nearestName.js'

/** `{path}` is where, `{received}` what is there, `{known}` what there is, `{near}` the known name that was most likely meant. */
export const adviceTexts: Readonly<Record<AdviceCode, string>> = {
  'unused-category': '{path}: received nothing, so that visitors are asked about {received} as well, which no service uses; expected the categories that this site has. Write {snippet}; where a page marks elements with another one, keep that one in the list.',
  'unnamed-category': '{path}: received nothing, expected the name that visitors read. They are shown the id {received}; give the category a name.',
  'undescribed-category': '{path}: received nothing, expected what the category {received} is for. Visitors cannot know what they allow; describe it.',
  'unneeded-consent': '{path}: received the consent {received}, expected a service that needs it. Put {received} into "needs" of the service it is for; where that is the site’s own doing, such as a newsletter, declare it as a service. Else remove it: visitors are asked in vain.',
  'no-purpose': '{path}: received nothing, expected what the service {received} does, in one sentence. Visitors are to know it before they choose (GDPR Art. 13(1)(c)).',
  'no-vendor': '{path}: received nothing, expected who runs the service {received}. Visitors are to know who receives their data (GDPR Art. 13(1)(e)); where it is the site’s own, name the site.',
  'no-target': '{path}: received nothing, expected a CSS selector of the element that the banner is put into. Without it "inline" is a box; write "target": "#consent".',
  'late-announcement': '{path}: received {received}, expected a day before "effective", {known}. The notice would tell of a change that has been; correct one of the two.',
  'no-such-day': '{path}: received {received}, expected a day that exists. Correct it.',
  'unknown-country': '{path}: received {received}, expected a country of ISO 3166-1, such as "KR"; {near}',
  'unknown-region': '{path}: received {received}, expected a country of ISO 3166-1, such as "KR" or "US-CA", "EEA" or "*". No visitor is ever there; {near}',
  'unknown-language': '{path}: received {received}, expected a language that is shown: a built-in one, or one that "ui.messages" has texts in. Nobody would read this; {near}',
}

/** What says something that can never be so. The rest is incomplete, or done in vain. */
export const errors: readonly AdviceCode[] = ['no-such-day', 'unknown-region']

/** One sentence of where, what was received and expected, and one of what to do. */
export function explainAdvice({ code, path, received, known = [] }: Advice): string {
  const near = nearestName(String(received), known)
  const said: Record<string, string> = {
    path,
    received: Array.isArray(received) ? received.map(show).join(', ') : show(received),
    known: known.map(show).join(', '),
    near: near === undefined ? 'correct or remove it.' : `did you mean ${show(near)}?`,
    snippet: `"categories": [${['required', ...known.filter((it) => it !== 'required')].map((id) => `{ "id": ${show(id)} }`).join(', ')}]`,
  }
  return adviceTexts[code].replace(/\{(\w+)\}/g, (_, name: string) => said[name]!)
}
