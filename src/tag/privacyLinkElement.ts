/** The file assent-choices.js: defines `<assent-choices>`, which has the other label with `kind="do-not-sell"`. */
import { mountPrivacyLink } from '../../widget/surfaces/privacyLink/privacyLink.js'
import type { Details } from '../i18n/messages.js'
import { defineElement } from './defineElement.js'

defineElement('assent-choices', (consent, element, loadModule) =>
  mountPrivacyLink(consent, element, { load: (locale) => loadModule<Details>(`locales/details/${locale}`) }))
