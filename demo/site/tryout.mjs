/** The form of the demo's bar: which policy, region, language and signals the page is shown with. */
import { html } from '../server/html.mjs'
import { SHOP } from '../server/policies.mjs'
import { policies, regions } from './policies.mjs'

const nameOf = (tag) => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag

/** The control that was changed has the focus again when the page is back. */
const control = (id, at) =>
  html` id="tryout-${id}" name="${id}" aria-describedby="tryout-help"${at === id && html` autofocus`}`

const option = (chosen) => ([value, text, lang]) =>
  html`<option value="${value}"${lang && html` lang="${lang}"`}${value === chosen && html` selected`}>${text}</option>`

const select = (id, label, options, chosen, at) => html`<p><label for="tryout-${id}">${label}</label>
<select${control(id, at)}>${options.map(option(chosen))}</select></p>`

const checkbox = (id, label, checked, at) => html`<p class="tick">
<input type="checkbox" value="1"${control(id, at)}${checked && html` checked`}>
<label for="tryout-${id}">${label}</label></p>`

function regionOptions(region) {
  const known = Object.entries(regions).map(([code, name]) => [code, `${name} (${code})`])
  return [['', 'Not told'], ...known, ...(region && !regions[region] ? [[region, region]] : [])]
}

/** Works without JavaScript, by a button. */
export const tryout = ({ settings: { name, region, lang, gpc, dnt, languages, storage }, url }) => {
  const at = url.searchParams.get('at')
  return html`<form class="tryout" action="/demo/policy" lang="en" aria-label="Policy, region, language and signals" autocomplete="off" data-storage="${storage}">
<input type="hidden" name="at" value="" disabled>
<div class="tryout-row">
${select('policy', 'Policy', [[SHOP, 'Harbour Clay'], ...Object.entries(policies).map(([id, it]) => [id, it.name])], name, at)}
${select('region', 'Region', regionOptions(region), region, at)}
${select('lang', 'Language', [['', 'The page’s own'], ...languages.map((it) => [it, nameOf(it), it])], lang, at)}
${checkbox('gpc', 'Global Privacy Control', gpc, at)}
${checkbox('dnt', 'Do Not Track', dnt, at)}
<p><noscript><button type="submit">Show</button></noscript>
<button type="submit" name="forget" value="1" data-forget>Forget my choice</button></p>
</div>
<p class="tryout-help" id="tryout-help">The page reloads with each change. Signals are simulated by this page; one that your browser itself sends stays on.</p>
</form>`
}

/** Before the SDK's script, which reads the signals once. */
export const simulated = ({ settings: { gpc, dnt }, nonce }) => (gpc || dnt) && html`<script nonce="${nonce}">
${gpc && 'Object.defineProperty(navigator, \'globalPrivacyControl\', { value: true, configurable: true })'}
${dnt && 'Object.defineProperty(navigator, \'doNotTrack\', { value: \'1\', configurable: true })'}
</script>`
