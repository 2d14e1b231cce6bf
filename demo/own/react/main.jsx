/** An interface of the site's own in React: the handle's stores are read through `@nanostores/react`, its verbs are called. */
import { createConsent } from 'assent'
import { createRoot } from 'react-dom/client'
import config from '../assent.json'
import { followVisits } from '../followVisits.js'
import { App } from './App.jsx'

const consent = createConsent(config)
followVisits(consent)
createRoot(document.querySelector('#consent')).render(<App consent={consent} />)
