/** A page that stands for each company's site, and its privacy policy in short. */
import { html } from '../../server/html.mjs'
import { pageOf, queryOf } from '../../server/policies.mjs'
import { lookFor, policies } from '../policies.mjs'
import { liveReceipts } from './demo.mjs'

const textIn = (texts) => (typeof texts === 'object' ? texts.en ?? Object.values(texts)[0] : texts)

/** The label of an optional service, by which visitors would find it in the panel. */
const labelOf = ({ id, name, use }) => textIn(name) ?? (use === 'google-analytics' ? 'Google Analytics' : id)

/** A service of others that shows something waits as an embed; the rest as a picture of one pixel. */
const isShown = ({ category, hosts }) => category === 'functional' && hosts?.length

const embed = ({ origins }, it) => html`<figure class="video">
<iframe data-consent="${it.id}" data-src="${origins.vendor}/embed?service=${it.id}" title="${labelOf(it)}"></iframe>
</figure>`
/** Google's tag is loaded by its integration. */
const pixel = ({ origins: { vendor } }, { id, use }) => !use
  && html`<img class="pixel" data-consent="${id}" data-src="${vendor}/pixel.gif?service=${id}" alt="" width="1" height="1">`

function held(context, document) {
  const services = document.services.filter((it) => it.category !== 'required')
  return html`<section>
<h2>What waits on this page</h2>
<p>One request for each optional service, held until the service is allowed. All but Google are played by one host of the demo, so that the bar can list what arrived.</p>
<ul class="held">${services.map((it) =>
  html`<li>${labelOf(it)} <code>${it.id}</code>${!isShown(it) && pixel(context, it)}</li>`)}</ul>
<div class="embeds">${services.filter(isShown).map((it) => embed(context, it))}</div>
</section>`
}

const declaration = ({ nonce, settings }) => html`<assent-declaration lang="${settings.html}"></assent-declaration>
<script async src="/assent-declaration.js" nonce="${nonce}"></script>`

/** Which buttons the law of the United States, or the document beyond it, wants at hand. */
function choices({ nonce, settings: { region } }, { regions = {} }) {
  if (!region.startsWith('US')) return undefined
  const named = regions[region]?.links ?? regions.US?.links ?? []
  const found = ['do-not-sell', 'privacy-choices'].filter((it) => named.includes(it))
  const kinds = found.length ? found : ['privacy-choices']
  return html`${kinds.map((kind) => html`<assent-choices kind="${kind}"></assent-choices>`)}
<script async src="/assent-choices.js" nonce="${nonce}"></script>`
}

const privacyOf = (settings) => `/policies/${settings.name}/privacy${queryOf(settings)}`

/** @returns {object | undefined} nothing where there is no such policy */
function common(context) {
  const { settings, config, url } = context
  const name = url.pathname.split('/')[2]
  if (!Object.hasOwn(policies, name)) return undefined
  const document = JSON.parse(config)
  const site = {
    name: policies[name].name, home: pageOf(settings), privacy: privacyOf(settings), choices: choices(context, document),
    note: 'Stands for a company’s site in the demo of assent. Only its configuration is meant to be true to its policy.',
  }
  return { document, policy: policies[name], page: { lang: 'en', site, configAt: settings } }
}

export function policy(context) {
  const found = common(context)
  if (!found) return undefined
  const { settings } = context
  const { name, lead } = found.policy
  return {
    ...found.page,
    title: `${name} · assent`,
    tryout: true,
    scripts: ['law.js', 'receipts.js'],
    body: html`<section>
<h1>${name}</h1>
<p class="lead">${lead}</p>
<p class="law" data-law></p>
<p class="buttons"><button class="button" type="button" data-assent-open>Privacy choices</button> <a class="button quiet" href="${privacyOf(settings)}">Privacy policy</a></p>
</section>
<section>
<h2>What to look for</h2>
<ul class="look">${lookFor(settings.name, settings.region).map((it) => html`<li>${it}</li>`)}</ul>
</section>
${held(context, found.document)}
<section>
${declaration(context)}
</section>
<section>
${liveReceipts({ heading: 'Receipts', level: 2, policy: found.document.policy.id, empty: html`No receipt under this policy yet. Make a choice, and it arrives here.` })}
</section>`,
  }
}

const sections = {
  rights: ['Your rights', 'You can ask what is held of you, have it corrected or deleted, object, and withdraw your consent at any time.'],
  eea: ['European Economic Area', 'You can access, correct, erase, restrict and port your data, object, and complain to an authority.'],
  eu: ['European Union', 'What the general part says holds; you can also object, withdraw, and complain to an authority.'],
  europe: ['European Economic Area, United Kingdom and Switzerland', 'Data is used by consent or legitimate interest. You can object, withdraw, and complain to an authority.'],
  california: ['California', 'We do not sell personal information. You, or an agent you name, can tell us not to; we answer within 45 days, or 90 if we say why.'],
  korea: ['South Korea', 'Where this part and the general one differ, this part holds. Optional items can be refused without loss of service.'],
  japan: ['Japan', 'NTQ Japan is responsible for your data in Japan. What is sent to others is in the table above.'],
  'hong-kong': ['Hong Kong', 'You can object to direct marketing, and complain to the Privacy Commissioner for Personal Data.'],
}

/** The addresses that the document links to: the policy with its sections, and earlier versions. */
export function policyPrivacy(context) {
  const found = common(context)
  if (!found) return undefined
  const { document, policy: { name }, page } = found
  const version = context.url.pathname.split('/')[4]
  const earlier = document.policy.previous?.find((it) => it.version === version)
  if (version && !earlier) return undefined
  const ids = [...new Set(Array.from(context.config.matchAll(/"\/policies\/[^"#]+#([\w-]+)"/g), (it) => it[1]))]
  return {
    ...page,
    title: `Privacy policy · ${name} · assent`,
    body: html`<article class="story">
<p class="kicker">Version ${version ?? document.policy.version}</p>
<h1>Privacy policy</h1>
${earlier ? html`<p class="lead">This version applied until ${earlier.until}. <a href="${page.site.privacy}">Read the present one</a>.</p>`
  : html`<p class="lead">In short, as a stand-in: what a visitor of ${name} is told of cookies and services.</p>
<p class="buttons"><button class="button" type="button" data-assent-open>Change your choice</button></p>
${declaration(context)}
${ids.map((id) => html`<h2 id="${id}">${sections[id]?.[0] ?? id}</h2><p>${sections[id]?.[1]}</p>`)}`}
</article>`,
  }
}
