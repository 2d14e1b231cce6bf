/** What the SDK makes of the region: the law it goes by, and what that means before a choice. */
const text = document.querySelector('[data-law]')

const models = {
  'opt-in': 'nothing optional runs before a yes', 'opt-out': 'what is optional runs until it is refused', 'notice': 'what is optional runs, and is told of',
}
const bases = { config: 'told by the form above', endpoint: 'told by /region', guess: 'guessed from the browser', default: 'not told' }

const assent = (window.assent ??= [])
assent.push((consent) => {
  const { categories } = consent.config
  consent.$policy.subscribe(({ law, jurisdiction, model, basis, defaults }) => {
    const named = categories.map(({ id }) => id).filter((id) => id !== 'required' && defaults[id])
    text.textContent = law
      ? `${law}, region ${jurisdiction} (${bases[basis] ?? basis}): ${models[model]}. Runs before any choice here: ${named.join(', ') || 'nothing optional'}.`
      : 'Your choice is known, so no law has to be looked up. Forget it to see the page as a first visitor does.'
  })
})
