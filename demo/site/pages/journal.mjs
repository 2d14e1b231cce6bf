/** The journal: a list of one, and the one. */
import { html } from '../../server/html.mjs'
import { advertising, countedWithoutCookies, video } from './parts.mjs'

export const list = () => ({
  title: 'Journal · Harbour Clay',
  body: html`<h1>Journal</h1>
<p class="lead">Notes from the studio, written when the kiln is on and there is nothing to do but wait.</p>
<section class="teaser">
<a class="teaser-art" href="/journal/throwing-a-mug" tabindex="-1" aria-hidden="true"><img src="/static/art/wheel.svg" alt="" width="960" height="540"></a>
<div><p class="kicker">3 October</p><h2><a href="/journal/throwing-a-mug">How a mug is thrown</a></h2>
<p>Four minutes at the wheel, from a ball of clay to something that holds coffee.</p></div>
</section>`,
})

export const story = (context) => ({
  title: 'How a mug is thrown · Harbour Clay',
  body: html`<article class="story">
<p class="kicker">Journal, 3 October</p>
<h1>How a mug is thrown</h1>
<p class="lead">Four minutes at the wheel, from a ball of clay to something that holds coffee.</p>
${video(context, 'Film: how a mug is thrown', 'throwing-a-mug')}
<p>It begins with weight. A mug is four hundred grams of clay, no more: with more it turns into a vase, with less into an excuse. The ball goes down hard in the middle of the wheel, and for the first half minute nothing happens except that it stops wobbling.</p>
<p>Centring is the part that looks like nothing and takes a year. The hands do not push, they stay, and the clay gives up its opinion. Then both thumbs go down and open it, leaving a floor as thick as a little finger.</p>
${advertising(context, 'throwing-a-mug')}
<h2>Three pulls</h2>
<p>The wall comes up in three pulls, each slower than the one before. On the third the wheel has almost stopped. What you feel at the rim then is what you will feel at the rim in ten years, so this is where we take our time.</p>
<p>The handle comes a day later, pulled like a rope and bent while it is soft. Where it meets the wall we leave the mark of the thumb. It is the only signature on the piece.</p>
${countedWithoutCookies(context)}
</article>`,
})
