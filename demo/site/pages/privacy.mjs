/** The privacy policy: what a visitor is promised, and the tags that keep the promise. */
import { html, raw } from '../../server/html.mjs'

/** The declaration is printed into the page, and comes alive where there is JavaScript. */
export const privacy = async ({ declaration, nonce, settings }) => ({
  title: 'Privacy policy · Harbour Clay',
  configAt: settings,
  body: html`<article class="story">
<p class="kicker">In force from 1 November 2026</p>
<h1>Privacy policy</h1>
<p class="lead">We sell pots. We would like to know which of them people look at, and to show you a film now and then. Both are up to you.</p>
<p class="buttons"><button class="button" type="button" data-assent-open>Change your choice</button></p>
<h2>Without asking</h2>
<p>Our server sends you the pages you open. It keeps no list of who opened them. Once you have chosen, your choice is kept in your browser for 180 days, so that we need not ask again.</p>
<h2>Only with your permission</h2>
<p>Films, counting and advertisements are the work of others. None of them is asked for anything before you allow it. If you take your permission back, we tell them to stop and delete what they kept on this site. What they keep on their own sites, only your browser’s settings can delete.</p>
<assent-declaration>${raw(await declaration())}</assent-declaration>
<script async src="/assent-declaration.js" nonce="${nonce}"></script>
<h2>Proof</h2>
<p>Each choice leaves a receipt with us: what we asked, in which words, what you chose, and when. It holds no name, no address and nothing about your device.</p>
<h2>Your rights</h2>
<p>You can ask what we hold, have it corrected or deleted, and complain to a supervisory authority. Write to <a href="mailto:privacy@harbourclay.example">privacy@harbourclay.example</a>.</p>
<p lang="ko">한국어로 된 안내가 필요하시면 위 주소로 연락해 주십시오. 선택은 언제든지 <button class="link" type="button" data-assent-open>개인정보 설정</button>에서 바꿀 수 있습니다.</p>
</article>`,
})
