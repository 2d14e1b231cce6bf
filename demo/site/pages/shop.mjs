/** Home, the list of pieces, and a piece. */
import { html } from '../../server/html.mjs'
import { productBySlug, products } from '../products.mjs'
import { advertising, card, recentlyViewed, video } from './parts.mjs'

export const home = ({ settings }) => ({
  title: 'Harbour Clay: pottery by the sea',
  tryout: true,
  configAt: settings,
  body: html`<section class="hero">
<div class="hero-text">
<h1>Pots for every day, made by the sea</h1>
<p class="lead">We throw, glaze and fire everything in one small studio above the harbour, and sell it until the shelf is empty.</p>
<p class="buttons"><a class="button" href="/shop">See what is on the shelf</a> <a class="button quiet" href="/journal">Read the journal</a></p>
</div>
<img class="hero-art" src="/static/art/shelf.svg" alt="A red vase, a blue mug and a dark teapot on a shelf" width="1000" height="700">
</section>
<section>
<h2>Out of the last kiln</h2>
<ul class="cards">${products.slice(0, 4).map((it) => card(it))}</ul>
</section>
<section class="teaser">
<a class="teaser-art" href="/journal/throwing-a-mug" tabindex="-1" aria-hidden="true"><img src="/static/art/wheel.svg" alt="" width="960" height="540" loading="lazy"></a>
<div><p class="kicker">Journal</p><h2><a href="/journal/throwing-a-mug">How a mug is thrown</a></h2>
<p>Four minutes at the wheel, from a ball of clay to something that holds coffee. With a film from the studio.</p></div>
</section>`,
})

export const list = () => ({
  title: 'Shop · Harbour Clay',
  body: html`<h1>On the shelf</h1>
<p class="lead">Six pieces, made in small runs. What is gone comes back with the next kiln, in about five weeks.</p>
<ul class="cards">${products.map((it) => card(it))}</ul>`,
})

/** @returns {object | undefined} nothing for a piece that does not exist */
export function product(context) {
  const found = productBySlug(context.url.pathname.split('/')[2])
  return found && {
    title: `${found.en} · Harbour Clay`,
    // The second form of the script tag, on pages that many visitors come to first.
    inline: true,
    body: html`<nav class="crumbs" aria-label="Breadcrumb"><a href="/shop">Shop</a> <span aria-hidden="true">/</span> ${found.en}</nav>
<article class="product">
<img class="product-art" src="/static/art/${found.slug}.svg" alt="${found.en}" width="480" height="480">
<div class="product-text">
<h1>${found.en}</h1>
<p class="price">€${found.price} <span>${found.note}</span></p>
<p>${found.text}</p>
<p><a class="button" href="mailto:studio@harbourclay.example?subject=${encodeURIComponent(found.en)}">Reserve by e-mail</a></p>
<ul class="facts"><li>Dishwasher safe</li><li>Made to order in five weeks</li><li>Sent in straw and paper</li></ul>
</div>
</article>
<div class="columns">
<section><h2>See it made</h2>
${video(context, `Film: ${found.en}`, found.slug)}
</section>
${advertising(context, found.slug)}
</div>
${recentlyViewed(context, found.slug)}`,
  }
}
