/** The form of the bar: submits on change, and forgets the choice that was made under the policy shown. */
const form = document.querySelector('.tryout')
const { at, gpc, dnt } = form.elements

form.addEventListener('change', ({ target }) => {
  at.disabled = false
  at.value = target.name
  form.requestSubmit()
})

// What the browser itself sends cannot be simulated away.
for (const [box, sent] of [[gpc, navigator.globalPrivacyControl === true], [dnt, navigator.doNotTrack === '1']]) {
  if (sent && !box.checked) box.checked = box.disabled = true
}

// It said where the focus is to be, and is no part of what was picked.
const url = new URL(location.href)
if (url.searchParams.has('at')) {
  url.searchParams.delete('at')
  history.replaceState(history.state, '', url)
}

/** On this host and each above it that may have one. */
function deleteCookie(name) {
  const labels = location.hostname.split('.')
  const domains = labels.map((_, i) => `; domain=${labels.slice(i).join('.')}`)
  for (const domain of ['', ...domains]) document.cookie = `${name}=; max-age=0; path=/${domain}`
}

form.querySelector('[data-forget]').addEventListener('click', (event) => {
  event.preventDefault()
  const { storage } = form.dataset
  deleteCookie(storage)
  for (const kept of [localStorage, sessionStorage]) {
    for (const key of Object.keys(kept)) if (key.startsWith(storage)) kept.removeItem(key)
  }
  location.reload()
})
