/** The page that the surfaces are shown on: an article like any other, with a held embed and the elements of a policy page. */

const CONFIG = {
  policy: { version: '2026-11-01', url: '/privacy', effective: '2026-11-01', previous: [{ version: '2025-01-10', url: '/privacy/2025', until: '2026-10-31' }] },
  controller: { name: 'Harbour Clay Ltd', contact: 'privacy@harbour-clay.example', officer: 'Mina Park, +82 2 123 4567' },
  services: [
    { id: 'ga', use: 'google-analytics', options: { id: 'G-GALLERY1' } },
    {
      id: 'heatmap', category: 'analytics', name: 'Warm Maps', purpose: 'Shows which parts of a page are used.',
      vendor: { name: 'Warm Ltd', country: 'IE', privacy: 'https://warm.example/privacy' },
      cookies: [{ name: '_hm*', duration: 'P13M', purpose: 'Recognises a browser.' }, { name: 'hm_queue', kind: 'localStorage' }],
      transfers: [{ recipient: 'Warm Cloud Inc', country: 'US', items: 'Clicks, scroll depth', purpose: 'Hosting', retention: '30 days', contact: 'dpo@warm.example' }],
    },
    { id: 'film', category: 'functional', name: 'Films', vendor: { name: 'Film House', country: 'KR' }, lost: 'Films on this site cannot be played.' },
    {
      id: 'ads', category: 'advertising', name: 'Ad Harbour', vendor: { name: 'Ad Harbour GmbH', country: 'DE' },
      cookies: [{ name: 'ah_id', duration: 'P1Y', reach: 'third-party', purpose: 'Tells browsers apart, here and on other sites.' }],
      optOut: [{ url: 'https://www.youronlinechoices.eu/' }],
    },
  ],
  signals: { gpc: ['advertising'] },
}

const merge = (base, more = {}) => {
  const out = { ...base, ...more }
  for (const key in more) if (key in base && base[key]?.constructor === Object) out[key] = merge(base[key], more[key])
  return out
}

const css = `:root{color-scheme:light dark}body{margin:0;font:17px/1.6 Georgia,serif;background:light-dark(#f7f4ee,#14171c);color:light-dark(#2b2a27,#d9d5cc)}
header{padding:1.2em;background:light-dark(#e7dfd0,#23262d)}main{max-width:44em;margin:auto;padding:1em 1.2em 4em}iframe{display:block;border:0;width:100%;aspect-ratio:16/9;border-radius:8px}
table{border-collapse:collapse;font-size:.85em;width:100%}th,td{border:1px solid #8886;padding:.35em .5em;text-align:start;vertical-align:top}footer{padding:1.2em;border-top:1px solid #8886}`
const text = 'A bowl is thrown in four minutes and dried for four days. What happens in between decides whether it holds water, and for how long. '

/** @param {{ config?: object, locale: string, rtl: boolean, declaration?: boolean, choices?: boolean }} shot */
export const pageFor = ({ config, locale, rtl, declaration, choices }) => `<!doctype html>
<html lang="${locale}" dir="${rtl ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Harbour Clay</title>
<style>${css}</style>
<script type="application/json" data-assent>${JSON.stringify(merge(CONFIG, config))}</script><script src="/assent.js"></script>
${declaration ? '<script async src="/assent-declaration.js"></script>' : ''}${choices ? '<script async src="/assent-choices.js"></script>' : ''}</head>
<body><header><strong>Harbour Clay</strong></header><main><h1>How a bowl is made</h1><p>${text.repeat(3)}</p><div id="here"></div>
${declaration ? '<assent-declaration></assent-declaration>' : `<iframe title="Glazing, a film" data-consent="film" data-src="/film.html"></iframe><p>${text.repeat(6)}</p>`}</main>
<footer>${choices ? '<assent-choices></assent-choices> <assent-choices kind="do-not-sell"></assent-choices>' : '© Harbour Clay'}</footer></body></html>`
