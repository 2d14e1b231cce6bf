/** An interface of the site's own on the script tag. Its markup is in the page; what is shown of it, the handle says. */
import { followVisits } from '../followVisits.js'
import { startBanner } from './banner.js'
import { startChoice } from './choice.js'
import { startSettings } from './settings.js'

window.assent ??= []
window.assent.push((consent) => {
  startBanner(consent)
  startSettings(consent)
  startChoice(consent)
  followVisits(consent)
})
