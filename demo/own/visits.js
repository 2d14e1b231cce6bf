/** Counts the visitor's visits in a cookie and says so. Marked `data-consent="visits"`: it runs only while that is allowed. */
(() => {
  const before = Number(/(?:^|; )own_visits=(\d+)/.exec(document.cookie)?.[1] ?? 0)
  document.cookie = `own_visits=${before + 1}; path=/; max-age=${365 * 86_400}; samesite=lax`
  document.querySelector('[data-visits]').textContent = before ? `You have opened this page ${before + 1} times.` : 'You have opened this page once.'
})()
