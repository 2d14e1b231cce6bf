/** The visitor's choice, and how to take it back. */
import { useStore } from '@nanostores/vue'
import { h } from 'vue'
import { choiceWords, hasGranted, howFor } from '../words.js'

export const Choice = {
  props: ['consent'],
  setup({ consent }) {
    const decision = useStore(consent.$decision)
    const grants = useStore(consent.$grants)
    const shownAt = Date.now()
    const button = (text, onClick, disabled = false) => h('button', { class: 'button quiet', onClick, disabled }, text)
    return () => {
      const words = choiceWords(consent, decision.value, grants.value)
      return [
        h('p', { role: 'status' }, words.line),
        h('p', { class: 'buttons' }, [
          button(words.change, () => consent.open('panel')),
          button(words.withdraw, () => consent.withdraw(howFor('api', shownAt, words)), !hasGranted(consent, grants.value)),
          button(words.again, () => consent.open('banner')),
        ]),
      ]
    }
  },
}
