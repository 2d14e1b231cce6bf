/** Counts a visit where analytics is not allowed. Marked `data-consent="!analytics"`; sends the page's path to the site's own server, and no more. */
(async () => {
  const text = document.querySelector('[data-counted]')
  const answer = await fetch(`/count?page=${encodeURIComponent(location.pathname)}`, { method: 'POST', credentials: 'omit' })
  const { count } = await answer.json()
  text.textContent = count === 1 ? 'Read once today, counted without cookies.' : `Read ${count} times today, counted without cookies.`
  text.hidden = false
})()
