/** The file assent-declaration.js: defines `<assent-declaration>`, for the policy page. */
import { mountDeclaration, type Declaration } from '../../widget/surfaces/declaration.js'
import type { Details, Messages } from '../i18n/messages.js'
import { real } from '../page/domClobbering.js'
import { defineElement } from './defineElement.js'

defineElement('assent-declaration', (consent, element, loadModule) => {
  let shown: Declaration | undefined
  const mount = (): void => {
    shown = mountDeclaration(consent, element, {
      load: (locale) => loadModule<Messages>(`locales/${locale}`),
      loadDetails: (locale) => loadModule<Details>(`locales/details/${locale}`),
    })
  }
  // Before that, what was printed may not be there to its end.
  if (real(document).readyState === 'loading') real(document).addEventListener('DOMContentLoaded', mount)
  else mount()
  return {
    destroy() {
      real(document).removeEventListener('DOMContentLoaded', mount)
      shown?.destroy()
    },
  }
})
