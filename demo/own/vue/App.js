/** What of the interface is open, as the handle says; and the visitor's choice, in its place on the page. */
import { useStore } from '@nanostores/vue'
import { h, Teleport } from 'vue'
import { Banner } from './Banner.js'
import { Choice } from './Choice.js'
import { Settings } from './Settings.js'

export const App = {
  props: ['consent'],
  setup({ consent }) {
    const view = useStore(consent.$view)
    const decision = useStore(consent.$decision)
    return () => [
      // Behind the settings the question stays open, and the focus comes back to it.
      (view.value === 'banner' || (view.value === 'panel' && !decision.value)) && h(Banner, { consent }),
      view.value === 'panel' && h(Settings, { consent }),
      h(Teleport, { to: '#choice' }, h(Choice, { consent })),
    ]
  },
}
