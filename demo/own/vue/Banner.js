/** The question. Its three buttons look the same. */
import { useStore } from '@nanostores/vue'
import { h } from 'vue'
import { bannerWords, howFor } from '../words.js'

export const Banner = {
  props: ['consent'],
  setup({ consent }) {
    const policy = useStore(consent.$policy)
    const shownAt = Date.now()
    return () => {
      const words = bannerWords(consent, policy.value)
      return h('section', { class: 'ask', 'aria-labelledby': 'ask-title' }, [
        h('div', { class: 'ask-words' }, [
          h('h2', { id: 'ask-title' }, words.title),
          h('p', words.text),
          words.signal && h('p', { class: 'ask-signal' }, words.signal),
          h('p', [words.keep, ' ', h('a', { href: policy.value.url }, words.policy)]),
        ]),
        h('div', { class: 'ask-buttons' }, [
          h('button', { onClick: () => consent.rejectAll(howFor('banner.reject_all', shownAt, words)) }, words.reject),
          h('button', { onClick: () => consent.acceptAll(howFor('banner.accept_all', shownAt, words)) }, words.accept),
          h('button', { onClick: () => consent.open('panel') }, words.settings),
        ]),
      ])
    }
  },
}
