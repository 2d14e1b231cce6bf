/** The visitor's choice, and how to take it back. */
import { useStore } from '@nanostores/vue'
import { h } from 'vue'
import { choiceLine, hasGranted } from '../words.js'

export const Choice = {
  props: ['consent'],
  setup({ consent }) {
    const decision = useStore(consent.$decision)
    const grants = useStore(consent.$grants)
    const button = (text, onClick, disabled = false) => h('button', { class: 'button quiet', onClick, disabled }, text)
    return () => [
      h('p', { role: 'status' }, choiceLine(consent, decision.value, grants.value)),
      h('p', { class: 'buttons' }, [
        button('Change it', () => consent.open('panel')),
        button('Take it back', () => consent.withdraw({ method: 'api', language: 'en' }), !hasGranted(consent, grants.value)),
        button('Ask me again', () => consent.open('banner')),
      ]),
    ]
  },
}
