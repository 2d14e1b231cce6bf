/** The Korean home page: the banner follows the language of the page. */
import { html } from '../../server/html.mjs'
import { products } from '../products.mjs'
import { card, video } from './parts.mjs'

export const korean = (context) => ({
  title: 'Harbour Clay: 바닷가 도예 공방',
  lang: 'ko',
  body: html`<section class="hero">
<div class="hero-text">
<h1>바닷가에서 빚는 매일의 그릇</h1>
<p class="lead">항구 위 작은 공방에서 빚고, 유약을 바르고, 굽습니다. 선반이 빌 때까지만 판매합니다.</p>
<p class="buttons"><a class="button" href="#shelf">작품 보기</a></p>
</div>
<img class="hero-art" src="/static/art/shelf.svg" alt="선반 위의 붉은 화병, 푸른 머그, 검은 찻주전자" width="1000" height="700">
</section>
<section id="shelf">
<h2>이번 가마에서 나온 작품</h2>
<ul class="cards">${products.slice(0, 4).map((it) => card(it, 'ko'))}</ul>
</section>
<section>
<h2>머그 한 점이 만들어지기까지</h2>
${video(context, '영상: 머그 만들기', 'throwing-a-mug')}
</section>`,
})
