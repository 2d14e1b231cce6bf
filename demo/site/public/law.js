/** What the SDK makes of the region: the law it goes by, and what that means before a choice. */
const text = document.querySelector('[data-law]')

const models = {
  'opt-in': 'nothing optional runs before a yes',
  'opt-out': 'what is optional runs until it is refused',
  'notice': 'what is optional runs, and is told of',
}
/** How the region is known, where the form did not tell. */
const bases = { endpoint: ' (from /region)', guess: ' (guessed)', cookie: ' (from a cookie)' }

const assent = (window.assent ??= [])
assent.push((consent) => {
  const optional = consent.config.categories.map(({ id }) => id).filter((id) => id !== 'required')
  consent.$policy.subscribe(({ law, jurisdiction, model, basis, defaults }) => {
    const named = optional.filter((id) => defaults[id]).join(', ') || 'nothing optional'
    text.textContent = law
      ? `${law}, region ${jurisdiction}${bases[basis] ?? ''}: ${models[model]}. Before any choice here: ${named}.`
      : 'Your choice is known, so no law has to be looked up. Forget it to see the page as on a first visit.'
  })
})
