/** An interface of the site's own in Vue: the handle's stores are read through `@nanostores/vue`, its verbs are called. */
import { createConsent } from 'assent'
import { createApp } from 'vue'
import config from '../assent.json'
import { followVisits } from '../followVisits.js'
import { App } from './App.js'

const consent = createConsent(config)
followVisits(consent)
createApp(App, { consent }).mount('#consent')
