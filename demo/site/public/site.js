/** The shop's own code: what it does when the visitor takes a permission back. */

const assent = (window.assent ??= [])

assent.push((consent) => {
  // An advertisement that was shown is not the SDK's to remove: the site made room for it, the site closes it.
  consent.when('ads', (allowed) => {
    if (!allowed) for (const slot of document.querySelectorAll('[data-ad-slot]')) slot.replaceChildren()
  })
  consent.when('recent', (allowed) => {
    if (!allowed) for (const it of document.querySelectorAll('[data-recent]')) it.hidden = true
  })
})
